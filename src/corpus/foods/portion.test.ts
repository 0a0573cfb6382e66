import { expect, test } from 'vitest';
import type { Measure } from '../schemas/food.ts';
import type { FoodPortion, FoodTable } from './food-table.ts';
import { portionGrams } from './portion.ts';

const text = { en: 'basis', nl: 'grond' };
const measure = (id: string, nl: string, rest: Partial<Measure> = {}): Measure => ({
  id,
  name: { en: id, nl },
  aliases: { en: [`${id}s`], nl: [] },
  ...rest,
});
const range = { estimate: true, standing: 'proposal', basis: text } as const;
const measures: Measure[] = [
  measure('slice', 'snee', { aliases: { en: ['slices'], nl: ['sneeën'] } }),
  measure('piece', 'stuk', {
    includes: ['medium', 'small', 'large'],
    singleSizeSpread: { low: 0.75, high: 1.25, standing: 'proposal', basis: text },
  }),
  measure('small', 'klein'),
  measure('medium', 'middelgroot'),
  measure('large', 'groot'),
  measure('cup', 'cup', { rowMillilitres: 200 }),
  measure('glass', 'glas', { general: { low: 100, value: 200, high: 300, unit: 'mL', ...range } }),
  measure('handful', 'handje', { general: { low: 15, value: 25, high: 40, unit: 'g', ...range } }),
];

function tableWith(portions: FoodPortion[]): FoodTable {
  return {
    layout: { per: '100 g', columns: [] },
    ids: ['usda:00001'],
    namesEn: ['Food'],
    namesNl: [null],
    aliasesEn: [[]],
    aliasesNl: [[]],
    groups: ['grains'],
    releases: ['sr26'],
    notes: [null],
    values: {},
    portions: [portions],
    measures,
    binders: [],
  };
}

test('One measured row is exact and no estimate, with accents and case of the word ignored', () => {
  const table = tableWith([{ measure: 'slice', detail: '', grams: 32, n: 19 }]);
  const weight = { low: 64, value: 64, high: 64, estimate: false, measure: 'slice', source: 'portions' };
  expect(portionGrams(table, 0, 2, 'slices')).toEqual(weight);
  expect(portionGrams(table, 0, 2, ' Sneeen ')).toEqual(weight);
});

test('Several measured rows of a measure are a range, with the plain row as the likeliest', () => {
  const table = tableWith([
    { measure: 'slice', detail: 'large', grams: 43 },
    { measure: 'slice', detail: '', grams: 28 },
    { measure: 'slice', detail: 'thin', grams: 20 },
  ]);
  expect(portionGrams(table, 0, 1, 'snee')).toMatchObject({ low: 20, value: 28, high: 43, estimate: true });
});

test('A piece of unstated size runs from the small to the large one, most likely the medium one', () => {
  const table = tableWith([
    { measure: 'small', detail: '', grams: 101 },
    { measure: 'medium', detail: '', grams: 118 },
    { measure: 'large', detail: '', grams: 136 },
  ]);
  expect(portionGrams(table, 0, 1, 'stuk')).toMatchObject({ low: 101, value: 118, high: 136, estimate: true });
  expect(portionGrams(table, 0, 1, 'groot')).toMatchObject({ low: 136, high: 136, estimate: false });
});

test('A piece of a food with one size on record is a range, never a point', () => {
  const table = tableWith([{ measure: 'large', detail: '', grams: 50 }]);
  expect(portionGrams(table, 0, 2, 'pieces')).toMatchObject({ low: 75, value: 100, high: 125, estimate: true });
});

test('A glass is weighed with the density of the food itself, and not at all without one', () => {
  const oil = tableWith([{ measure: 'cup', detail: '', grams: 184 }]);
  expect(portionGrams(oil, 0, 1, 'glas')).toMatchObject({
    low: 92,
    value: 184,
    high: 276,
    estimate: true,
    source: 'measures',
  });
  expect(portionGrams(tableWith([]), 0, 1, 'glas')).toBeUndefined();
});

test('A handful without a measured row is an estimate with a range', () => {
  expect(portionGrams(tableWith([]), 0, 1, 'handje')).toMatchObject({ low: 15, value: 25, high: 40, estimate: true });
});

test('An unknown word, an unmeasured slice, no food and a count that is no count give nothing', () => {
  const table = tableWith([]);
  expect(portionGrams(table, 0, 1, 'emmer')).toBeUndefined();
  expect(portionGrams(table, 0, 1, 'slice')).toBeUndefined();
  expect(portionGrams(table, 7, 1, 'handje')).toBeUndefined();
  for (const count of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(portionGrams(table, 0, count, 'handje')).toBeUndefined();
  }
});
