import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { gapSides } from './gap-sides.ts';

const clash = 'nutrients/exine/interactions/pill.yaml';

describe('gap-sides', () => {
  const gap = (sides: string): Record<string, string> => ({ [clash]: `rules: [{ id: pill, gaps: [{ ${sides} }] }]` });
  test('a gap with a time on one side and a reason on the other is whole', () => {
    expect(
      places(gapSides, gap('drugBefore: 2 h, drugAfter: null, afterReason: { en: not stated, nl: niet vermeld }')),
    ).toEqual([]);
  });
  test('a side without a time needs a reason in both languages', () => {
    expect(places(gapSides, gap('drugBefore: 2 h, drugAfter: null'))).toEqual([
      `${clash}#rules[pill].gaps[0].drugAfter`,
    ]);
    expect(places(gapSides, gap('drugBefore: 2 h, drugAfter: null, afterReason: { en: not stated }'))).toHaveLength(1);
  });
  test('a side that is left out, and a gap that is empty, are caught', () => {
    expect(places(gapSides, gap('drugBefore: 2 h'))).toHaveLength(1);
    expect(places(gapSides, gap(''))).toHaveLength(2);
  });
  test('a side cannot have a time and a reason for having none', () => {
    expect(
      places(gapSides, gap('drugBefore: 2 h, drugAfter: 2 h, beforeReason: { en: not stated, nl: niet vermeld }')),
    ).toEqual([`${clash}#rules[pill].gaps[0].drugBefore`]);
  });
});
