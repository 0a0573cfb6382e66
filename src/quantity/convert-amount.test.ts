import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertAmount, valueIn } from './convert-amount.ts';
import { QuantityDefect } from './quantity-defect.ts';
import { allUnits } from './unit.ts';

const magnesium = { molarMassGramsPerMole: 24.305, charge: 2 };

/** How many doubles lie between two positive numbers. */
function ulpsApart(first: number, second: number): number {
  const view = new DataView(new ArrayBuffer(16));
  view.setFloat64(0, first);
  view.setFloat64(8, second);
  const apart = view.getBigInt64(0) - view.getBigInt64(8);
  return Number(apart < 0n ? -apart : apart);
}

const value = fc.double({ min: 1e-9, max: 1e9, noNaN: true, noDefaultInfinity: true });

describe('converting an amount', () => {
  it('comes back within 4 units in the last place for every pair of units of a dimension', () => {
    const pairs = allUnits().flatMap((from) =>
      allUnits().flatMap((to) => (to.dimension === from.dimension ? [[from, to] as const] : [])),
    );
    expect(pairs.length).toBeGreaterThan(200);
    for (const [from, to] of pairs) {
      fc.assert(
        fc.property(value, (start) => {
          const back = valueIn(
            { value: valueIn({ value: start, unit: from.code }, to.code), unit: to.code },
            from.code,
          );
          return ulpsApart(start, back) <= 4;
        }),
        { numRuns: 50 },
      );
    }
  });

  it('comes back within 4 units in the last place between mass, moles and equivalents', () => {
    const families = [
      ['g', 'mg', 'ug', 'mmol', 'umol', 'meq'],
      ['mg/L', 'mg/dL', 'mmol/L', 'umol/L', 'meq/L'],
      ['mg/d', 'g/d', 'mmol/d', 'meq/d'],
    ];
    const substance = fc.record({
      molarMassGramsPerMole: fc.double({ min: 1, max: 2000, noNaN: true }),
      charge: fc.constantFrom(-3, -2, -1, 1, 2, 3),
    });
    for (const family of families) {
      fc.assert(
        fc.property(
          value,
          fc.constantFrom(...family),
          fc.constantFrom(...family),
          substance,
          (start, from, to, ion) => {
            const there = valueIn({ value: start, unit: from }, to, ion);
            return ulpsApart(start, valueIn({ value: there, unit: to }, from, ion)) <= 4;
          },
        ),
        { numRuns: 3000 },
      );
    }
  });

  it('gives one mole of magnesium as 24.305 g and 2 equivalents', () => {
    expect(valueIn({ value: 1, unit: 'mmol' }, 'mg', magnesium)).toBe(24.305);
    expect(valueIn({ value: 24.305, unit: 'mg' }, 'mmol', magnesium)).toBe(1);
    expect(valueIn({ value: 24.305, unit: 'mg' }, 'meq', magnesium)).toBe(2);
    expect(valueIn({ value: 2, unit: 'mEq/L' }, 'mmol/L', magnesium)).toBe(1);
    expect(valueIn({ value: 1, unit: 'mmol/L' }, 'mg/dL', magnesium)).toEqualWithin(2.4305, { relative: 1e-15 });
  });

  it('counts the equivalents of an anion by the size of its charge', () => {
    expect(valueIn({ value: 1, unit: 'mmol' }, 'meq', { molarMassGramsPerMole: 96.06, charge: -2 })).toBe(2);
  });

  it('moves the decimal point without leaving a trace', () => {
    expect(valueIn({ value: 0.1, unit: 'g' }, 'mg')).toBe(100);
    expect(valueIn({ value: 350, unit: 'mg' }, 'g')).toBe(0.35);
    expect(valueIn({ value: 2.3, unit: 'kg' }, 'g')).toBe(2300);
    expect(valueIn({ value: 3, unit: 'ug' }, 'mg')).toBe(0.003);
  });

  it('accepts a spelling and answers with the code', () => {
    expect(convertAmount({ value: 1, unit: 'mg' }, 'mcg')).toEqual({ ok: true, value: { value: 1000, unit: 'ug' } });
  });

  it.each([
    ['another dimension', 'mg', 'mL', undefined],
    ['moles without a substance', 'mg', 'mmol', undefined],
    ['an amount and a rate', 'mg', 'mmol/d', magnesium],
    ['an amount and a concentration', 'mg', 'mmol/L', magnesium],
    ['an unknown unit', 'mg', 'florps', magnesium],
    ['an unknown unit to itself', 'florps', 'florps', magnesium],
    ['equivalents of something without charge', 'mmol', 'meq', { molarMassGramsPerMole: 180, charge: 0 }],
    ['a molar mass of zero', 'mg', 'mmol', { molarMassGramsPerMole: 0, charge: 2 }],
    ['a molar mass that is no number', 'mg', 'mmol', { molarMassGramsPerMole: Number.NaN, charge: 2 }],
    ['drinks and grams', '{drink}/wk', 'g/d', magnesium],
    ['a percentage and a ratio of moles', '%', 'mmol/mol', magnesium],
    ['a clearance and one per body surface', 'mL/min', 'mL/min/{1.73_m2}', magnesium],
  ])('does not convert: %s', (_, from, to, substance) => {
    const reading = convertAmount({ value: 1, unit: from }, to, substance);
    expect(reading.ok ? reading.value : reading.problem).toMatchObject({
      code: 'not-convertible',
      received: `1 ${from}`,
    });
    expect(() => valueIn({ value: 1, unit: from }, to, substance)).toThrow(QuantityDefect);
  });

  it('never gives a number that is not finite', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, 1e300]) {
      expect(convertAmount({ value: bad, unit: 'kg' }, 'ng').ok).toBe(false);
    }
  });
});
