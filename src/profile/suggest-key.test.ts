import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestKey } from './suggest-key.ts';
import { formatPath } from './validate.ts';

const known = ['supplements', 'medications', 'amount', 'at', 'age'];

test.each([
  ['suplements', 'supplements'],
  ['Supplements', 'supplements'],
  ['medication', 'medications'],
  ['ammount', 'amount'],
])('%s is taken for %s', (written, meant) => {
  expect(suggestKey(written, known)).toBe(meant);
});

test('what resembles nothing gets no suggestion', () => {
  expect(suggestKey('horoscope', known)).toBeUndefined();
  expect(suggestKey('', ['supplements'])).toBeUndefined();
});

test('a suggestion is always a known key, however long or strange the written one is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), (written) => {
      const suggestion = suggestKey(written, known);
      expect(suggestion === undefined || known.includes(suggestion)).toBe(true);
    }),
  );
  expect(suggestKey('x'.repeat(1_000_000), known)).toBeUndefined();
});

test('a path is written as in the contract', () => {
  expect(formatPath(['supplements', 1, 'amount'])).toBe('supplements[1].amount');
  expect(formatPath([])).toBe('');
  expect(formatPath(['diet', 'days', 0, 'foods', 12, 'at'])).toBe('diet.days[0].foods[12].at');
});
