import { expect, test } from 'vitest';
import { makePortions } from './food-portions.ts';
import { compactNumber, writeCsv } from './write-csv.ts';

const wanted = new Set(['usda:00001']);
const portion = (measure: string, grams = '30', amount = '1.0', num_points = ''): string[] | undefined =>
  makePortions([{ ndb_no: '00001', amount, measure, gram_weight: grams, num_points }], wanted)[0];

test('A household measure becomes its id, its detail and grams of one', () => {
  expect(portion('cup, chopped', '128')).toEqual(['usda:00001', 'cup', 'chopped', '128', '']);
  expect(portion('crackers', '15', '5.0', '3.0')).toEqual(['usda:00001', 'piece', '', '3', '3']);
  expect(portion('croissant, small', '42')).toEqual(['usda:00001', 'small', '', '42', '']);
  expect(portion('extra large (9" or longer)', '152')?.slice(1, 3)).toEqual(['large', '(9" or longer)']);
});

test('Packages, units of weight, yields and whole cakes are no household measure', () => {
  for (const measure of ['oz', 'package (10 oz)', 'can', 'lb', 'head', 'NLEA serving', 'lemon yields']) {
    expect(portion(measure)).toBeUndefined();
  }
  expect(portion('cake', '1660')).toBeUndefined();
  expect(portion('cake', '9')?.[1]).toBe('piece');
  expect(portion('breast', '1769')).toBeUndefined();
});

test('A food nobody asked for and a row without weight give no portion', () => {
  expect(makePortions([{ ndb_no: '00002', amount: '1.0', measure: 'cup', gram_weight: '1' }], wanted)).toEqual([]);
  expect(portion('cup', '')).toBeUndefined();
});

test('Numbers lose noise and trailing zeros, and empty stays empty', () => {
  expect(['549.0', '16.299999999999997', '0.0', ''].map((cell) => compactNumber(cell))).toEqual([
    '549',
    '16.3',
    '0',
    '',
  ]);
  expect(() => compactNumber('-1')).toThrow('zero or more');
  expect(writeCsv(['a'], [['x, "y"']])).toBe('a\n"x, ""y"""\n');
});
