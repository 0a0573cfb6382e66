import { expect, test } from 'vitest';
import { buildLookup } from './build-lookup.ts';
import { search } from './search.ts';

const lookup = buildLookup([
  { id: 'wholemeal', kind: 'food', names: ['volkorenbrood', 'Bread, whole-wheat'] },
  { id: 'rye', kind: 'food', names: ['roggebrood', 'Bread, rye'] },
  { id: 'pasta', kind: 'food', names: ['volkorenpasta', 'Pasta, whole-wheat'] },
  { id: 'bread', kind: 'food', names: ['brood', 'bread'] },
  { id: 'breathe', kind: 'drug', names: ['Breadazol'] },
]);
const ids = (words: string, kinds?: readonly string[]): string[] =>
  search(lookup, words, kinds ? { kinds } : {}).map((candidate) => candidate.id);

test('a whole name comes first, names that hold the word follow, then words that begin so', () => {
  expect(ids('bread')).toEqual(['bread', 'rye', 'wholemeal', 'breathe']);
});

test('the end of a Dutch compound is found', () => {
  expect(ids('brood').sort()).toEqual(['bread', 'rye', 'wholemeal']);
});

test('the beginning of a word is found', () => {
  expect(ids('volkor').sort()).toEqual(['pasta', 'wholemeal']);
});

test('names that hold more of the words come before names that hold fewer', () => {
  expect(ids('whole wheat')).toEqual(
    ['pasta', 'wholemeal'].sort((left, right) => ids('whole wheat').indexOf(left) - ids('whole wheat').indexOf(right)),
  );
  expect(ids('whole wheat bread')[0]).toBe('wholemeal');
});

test('a kind leaves other kinds out', () => {
  expect(ids('bread', ['drug'])).toEqual(['breathe']);
});

test('a limit cuts the list, and nothing shared gives nothing', () => {
  expect(search(lookup, 'bread', { limit: 2 }).map((candidate) => candidate.id)).toEqual(['bread', 'rye']);
  expect(search(lookup, 'blorptastic')).toEqual([]);
  expect(search(lookup, '')).toEqual([]);
});

test('a misspelt word is found', () => {
  expect(ids('roggebrod')[0]).toBe('rye');
});
