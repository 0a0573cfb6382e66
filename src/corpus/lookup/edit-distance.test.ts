import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differInOneStretch, editDistance } from './edit-distance.ts';

/** The textbook recurrence, without bands or shared rows. */
function reference(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => row + column),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = 1; row <= left.length; row++) {
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swap = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const costs = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1)];
      if (swap) costs.push(at(row - 2, column - 2) + 1);
      const cells = table[row];
      if (cells) cells[column] = Math.min(...costs);
    }
  }
  return at(left.length, right.length);
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

test('the banded count agrees with the textbook up to its limit', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat({ max: 3 }), (left, right, limit) => {
      expect(editDistance(left, right, limit)).toBe(Math.min(reference(left, right), limit + 1));
    }),
    { numRuns: 5000 },
  );
});

test('words of over 64 letters count as far apart unless equal', () => {
  expect(editDistance('a'.repeat(70), 'a'.repeat(69), 2)).toBe(3);
  expect(editDistance('a'.repeat(70), 'a'.repeat(70), 2)).toBe(0);
});

test('two letters put in side by side make another word, two letters apart are two slips', () => {
  expect(differInOneStretch('prednison', 'prednisolon')).toBe(true);
  expect(differInOneStretch('ciprfloxacinne', 'ciprofloxacine')).toBe(false);
});
