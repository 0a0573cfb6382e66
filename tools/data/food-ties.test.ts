import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCsvRecords } from '../../src/corpus/csv.ts';
import { repeatedNames, tieProblem } from './food-ties.ts';

const read = (file: string): Record<string, string>[] =>
  readCsvRecords(readFileSync(new URL(`../../content/foods/${file}`, import.meta.url), 'utf8'));
const good = { usda_id: 'usda:12061', name_nl: 'amandelen', ciqual_id: 'ciqual:15000', ciqual_mg: '232', note: '' };

test('A tie whose two tables agree within a factor of 2 needs no note', () => {
  expect(tieProblem(good, '270', '232')).toBeUndefined();
  expect(tieProblem({ ...good, ciqual_mg: '135' }, '270', '135')).toBeUndefined();
});

test('A tie that breaks the factor, the copy of the value or the twin rule is reported', () => {
  expect(tieProblem({ ...good, ciqual_mg: '134' }, '270', '134')).toContain('without a note');
  expect(tieProblem({ ...good, ciqual_mg: '134', note: 'one is salted' }, '270', '134')).toBeUndefined();
  expect(tieProblem({ ...good, note: 'traces: both at most 3 mg', ciqual_mg: '10' }, '1', '10')).toContain('trace');
  expect(tieProblem(good, '270', '233')).toContain('is not the raw');
  expect(tieProblem(good, undefined, '232')).toContain('does not exist');
  expect(tieProblem({ ...good, ciqual_id: '', ciqual_mg: '' }, '270', undefined)).toContain('no twin');
  expect(tieProblem({ ...good, ciqual_id: '', ciqual_mg: '', note: 'no twin' }, '270', undefined)).toBeUndefined();
});

test('Every shipped Dutch name passes against the shipped values', () => {
  const milligrams = new Map(read('foods.csv').map((row) => [row['id'], row['mg']]));
  const problems = read('names-nl.csv').map((row) => tieProblem(row, milligrams.get(row['usda_id']), row['ciqual_mg']));
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
});

test('No shipped Dutch or English name means two foods', () => {
  const [names, staples, aliases] = [read('names-nl.csv'), read('staples.csv'), read('aliases-en.csv')];
  expect(repeatedNames([...names, ...staples].map((row) => `${row['name_nl']}|${row['aliases_nl']}`))).toEqual([]);
  expect(repeatedNames([...aliases, ...staples].map((row) => row['aliases_en'] ?? ''))).toEqual([]);
  expect(repeatedNames(['vla|pap', 'Pap'])).toEqual(['pap']);
});
