import { describe, expect, it } from 'vitest';
import { smallestHittingSet } from './hitting-set.ts';

describe('the smallest set that has one in common with each', () => {
  it('is the first in dictionary order of equally small ones', () => {
    const sets = [
      [2, 3],
      [1, 9],
      [3, 9],
    ];
    expect(smallestHittingSet(sets)).toEqual([1, 3]);
  });

  it('is empty for no sets, and does not exist when one of them is empty', () => {
    expect(smallestHittingSet([])).toEqual([]);
    expect(smallestHittingSet([[1], []])).toBeNull();
  });
});
