import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCsvRecords } from '../csv.ts';
import {
  foodColumnsSchema,
  foodGroupsSchema,
  foodIdSchema,
  foodReleasesSchema,
  measuresSchema,
} from '../schemas/food.ts';
import { contentPer100Grams } from './content-per-100-grams.ts';
import { foodAt, foodIndexById } from './food-table.ts';
import { findMeasure } from './measure-words.ts';
import { packFoodTable, unpackFoodTable } from './pack-food-table.ts';
import { portionGrams } from './portion.ts';
import { readFoodTable } from './read-food-table.ts';

const text = (path: string): string => readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8');
const { measures } = measuresSchema.parse(parse(text('foods/measures.yaml')));
const table = readFoodTable(text('foods/foods.csv'), foodColumnsSchema.parse(parse(text('foods/columns.yaml'))), {
  staplesCsv: text('foods/staples.csv'),
  namesNlCsv: text('foods/names-nl.csv'),
  aliasesEnCsv: text('foods/aliases-en.csv'),
  portionsCsv: text('foods/portions.csv'),
  bindersCsv: text('foods/binders.csv'),
  measures,
});
const waters = readFoodTable(text('waters/waters.csv'), foodColumnsSchema.parse(parse(text('waters/columns.yaml'))));
const positions = foodIndexById(table);
const at = (id: string): number => positions.get(id) ?? -1;
const magnesium = (id: string): number | undefined => contentPer100Grams(table, at(id), 'magnesium')?.value;

test.each([
  ['almonds', 'usda:12061', 270],
  ['dried pumpkin seed kernels', 'usda:12014', 592],
  ['raw spinach', 'usda:11457', 79],
  ['raw black beans', 'usda:16014', 171],
  ['whole milk', 'usda:01077', 10],
  ['raw avocado', 'usda:09037', 29],
])('100 g of %s (%s) holds %d mg magnesium', (_name, id, milligrams) => {
  expect(magnesium(id)).toBe(milligrams);
});

test('Raw lentils show both releases: 47 and 122 mg magnesium', () => {
  expect(contentPer100Grams(table, at('usda:16069'), 'magnesium')).toEqual({ value: 47, unit: 'mg', other: 122 });
});

test('Almonds carry the number of analyses and the standard error', () => {
  expect(contentPer100Grams(table, at('usda:12061'), 'magnesium')).toMatchObject({ n: 88, standardError: 1.4 });
});

test('Two releases that differ by more than 0.5 mg are shown for exactly 223 foods that both measured', () => {
  const others = table.values['mg_other'] ?? [];
  const disagreeing = others.filter((other, index) => other !== null && (table.values['mg']?.[index] ?? null) !== null);
  expect(disagreeing).toHaveLength(223);
});

test('A zero stands only where a table states zero; a food that was not measured has no value', () => {
  expect(magnesium('usda:04053')).toBe(0);
  expect(magnesium('staple:hagelslag')).toBeUndefined();
  expect(contentPer100Grams(table, at('usda:12061'), 'selenium')).toBeUndefined();
  const measured = (table.values['mg'] ?? []).filter(
    (cell, index) => cell !== null && table.releases[index] !== 'ciqual2017',
  );
  expect(measured).toHaveLength(8327);
});

test('At least 600 foods have a Dutch name, and every food without figures says so', () => {
  expect(table.namesNl.filter((name) => name !== null).length).toBeGreaterThanOrEqual(600);
  const empty = table.ids.filter((id) => id.startsWith('staple:'));
  expect(empty.every((id) => foodAt(table, at(id))?.note === 'no data')).toBe(true);
  expect(foodAt(table, at('usda:18075'))).toMatchObject({
    nameNl: 'volkorenbrood',
    group: 'bakery',
    release: 'sr-legacy',
  });
});

test('Ids, groups and releases of every food and water are known ones', () => {
  const groups = new Set(foodGroupsSchema.parse(parse(text('foods/groups.yaml'))).groups.map((group) => group.id));
  const releases = new Set(
    foodReleasesSchema.parse(parse(text('foods/releases.yaml'))).releases.map((release) => release.id),
  );
  for (const { ids, groups: ofFood, releases: from } of [table, waters]) {
    expect(ids.filter((id) => !foodIdSchema.safeParse(id).success)).toEqual([]);
    expect(ofFood.filter((group) => !groups.has(group))).toEqual([]);
    expect(from.filter((release) => release !== 'none' && !releases.has(release))).toEqual([]);
  }
});

test('Hépar holds 119, Contrex 74.5, Evian 26 and average tap water 9.9 mg magnesium a litre', () => {
  const litre = (name: string): number | undefined =>
    contentPer100Grams(waters, waters.namesNl.indexOf(name), 'magnesium')?.value;
  expect(['Hépar', 'Contrex', 'Evian', 'kraanwater'].map(litre)).toEqual([119, 74.5, 26, 9.9]);
  expect(litre('flessenwater, gemiddeld')).toBeUndefined();
  expect(foodAt(waters, waters.namesNl.indexOf('kraanwater'))?.note).toContain('differs by region');
});

test('Every measure of a portion is known, and no measure word means two measures', () => {
  const known = new Set(measures.map((measure) => measure.id));
  expect(table.portions.flat().filter((portion) => !known.has(portion.measure))).toEqual([]);
  const words = measures.flatMap((measure) =>
    [measure.name.en, measure.name.nl, ...measure.aliases.en, ...measure.aliases.nl].map((word) => [word, measure.id]),
  );
  expect(words.filter(([word, id]) => findMeasure(measures, word ?? '')?.id !== id)).toEqual([]);
});

test('Four slices of wholemeal bread weigh the same in Dutch and English', () => {
  const dutch = portionGrams(table, at('usda:18075'), 4, 'sneetjes');
  expect(dutch).toEqual({ low: 128, value: 128, high: 128, estimate: false, measure: 'slice', source: 'portions' });
  expect(portionGrams(table, at('usda:18075'), 4, 'slices')).toEqual(dutch);
});

test('The food pack is at most 350 kB gzipped and gives the same table back', () => {
  const json = JSON.stringify(packFoodTable(table));
  expect(gzipSync(json, { level: 9 }).length).toBeLessThanOrEqual(350_000);
  expect(unpackFoodTable(JSON.parse(json))).toEqual(table);
});

test('Every binder row names a food and, unless it is memory, a source', () => {
  expect(readCsvRecords(text('foods/binders.csv'))).toHaveLength(table.binders.length);
  expect(table.binders.filter((row) => !positions.has(row.food_id) || row.class !== 'high')).toEqual([]);
});
