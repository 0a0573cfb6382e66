import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { today } from '../../knowledge.ts';
import { partsOf } from '../risk/parts.ts';

/** Enough digits that the written value names the same double again within the tolerance of a comparison. */
function written(value: number): string {
  return value.toFixed(14);
}

const millimoles = fc.oneof(
  fc.constantFrom(0.4, 0.5, 0.6, 0.65, 0.66, 0.7, 0.71, 0.75, 0.85, 0.95, 1, 1.08, 1.1, 1.25, 2, 5),
  fc.double({ min: 0.05, max: 6, noNaN: true }),
);

describe('a serum value', () => {
  test('is read the same in mmol/L, mg/dL and mEq/L', () => {
    fc.assert(
      fc.property(millimoles, (value) => {
        const [first, ...others] = [
          `${written(value)} mmol/L`,
          `${written(value * 2.4305)} mg/dL`,
          `${written(value * 2)} mEq/L`,
        ].map((text) => {
          const parts = partsOf({
            date: today,
            person: { sex: 'female', age: '40 y' },
            labs: [{ test: 'serum-magnesium', value: text }],
          });
          const [lab] = parts.labs;
          return {
            interpretation: lab?.interpretation,
            reference: lab?.reference.map((row) => [row.id, row.interpretation]),
            cutOffs: lab?.cutOffs.map((row) => row.id),
            caveats: lab?.caveats.map((row) => row.id),
            above: parts.serumAboveRange,
            findings: parts.findingsOfLabs.map((row) => [row.id, row.level]),
          };
        });
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  test('never rules a deficiency out and never is one by itself, whatever it is', () => {
    fc.assert(
      fc.property(millimoles, (value) => {
        const parts = partsOf({
          date: today,
          person: { sex: 'male', age: '70 y' },
          labs: [{ test: 'serum-magnesium', value: `${written(value)} mmol/L` }],
        });
        const ids = parts.labs[0]?.caveats.map((row) => row.id);
        expect(ids).toContain('normal-does-not-exclude');
        expect(ids).toContain('low-alone-is-no-diagnosis');
        expect(ids?.length).toBe(new Set(ids).size);
        expect(parts.findingsOfLabs.map((row) => row.id).join()).not.toMatch(/deficien/);
      }),
      { numRuns: 100 },
    );
  });

  test('that is higher is never less above the range', () => {
    const order = [false, null, true];
    const rank = (value: number): number => {
      const labs = [{ test: 'serum-magnesium', value: `${written(value)} mmol/L` }];
      return order.indexOf(partsOf({ date: today, person: { sex: 'male', age: '40 y' }, labs }).serumAboveRange);
    };
    fc.assert(
      fc.property(millimoles, millimoles, (one, other) => {
        expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
      }),
      { numRuns: 100 },
    );
  });
});
