import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSum } from './exact-sum.ts';
import { addIntervals, exactly, scaleInterval } from './interval.ts';
import { QuantityDefect } from './quantity-defect.ts';

const term = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.constantFrom(0, -0, 0.1, 0.2, 1e-300, 5e-324, 1e16, -1e16, 1, 2 ** -53, 1 + 2 ** -52),
);

/** The terms and the same terms in another order. */
const twoOrders = fc
  .array(term, { maxLength: 30 })
  .chain((terms) =>
    fc.tuple(fc.constant(terms), fc.shuffledSubarray(terms, { minLength: terms.length, maxLength: terms.length })),
  );

/** A double as a whole number of 2^-1074, without any rounding. */
function scaled(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const exponent = bits >> 52n;
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n);
  return value < 0 ? -size : size;
}

describe('a sum', () => {
  it('has the same bits in every order', () => {
    fc.assert(
      fc.property(twoOrders, ([one, other]) => Object.is(exactSum(one), exactSum(other))),
      { numRuns: 3000 },
    );
  });

  it('is the double nearest to the true sum, checked with whole numbers of any length', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 12 }), (terms) => {
        const truth = terms.reduce((sum, each) => sum + scaled(each), 0n);
        const sum = exactSum(terms);
        const distance = (candidate: number): bigint => {
          const apart = scaled(candidate) - truth;
          return apart < 0n ? -apart : apart;
        };
        return [neighbour(sum, 1n), neighbour(sum, -1n)].every((candidate) => distance(sum) <= distance(candidate));
      }),
      { numRuns: 3000 },
    );
  });

  it('of ten tenths is one, and large terms that cancel leave the small one', () => {
    expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(exactSum([1e16, 1, -1e16])).toBe(1);
    expect(Object.is(exactSum([-0, -0]), 0)).toBe(true);
    expect(exactSum([])).toBe(0);
  });

  it('of something that is not a number is a defect of the caller', () => {
    for (const bad of [[Number.NaN], [Number.POSITIVE_INFINITY, 1], [1e308, 1e308, 1e308]]) {
      expect(() => exactSum(bad)).toThrow(QuantityDefect);
    }
  });
});

describe('an interval', () => {
  const interval = fc
    .tuple(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
    )
    .map((numbers) => numbers.toSorted((a, b) => a - b))
    .map(([low = 0, value = 0, high = 0]) => ({ low, value, high }));

  it('keeps its value inside when intervals are added or scaled', () => {
    fc.assert(
      fc.property(
        fc.array(interval, { maxLength: 20 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (terms, factor) => {
          const sum = scaleInterval(addIntervals(terms), factor);
          return sum.low <= sum.value && sum.value <= sum.high;
        },
      ),
    );
  });

  it('adds end to end, whatever the order', () => {
    const terms = [exactly(0.1), { low: 1, value: 2, high: 4 }, exactly(0.2)];
    expect(addIntervals(terms)).toEqual({ low: 1.3, value: 2.3, high: 4.3 });
    expect(addIntervals(terms.toReversed())).toEqual(addIntervals(terms));
    expect(addIntervals([])).toEqual(exactly(0));
  });

  it('is not scaled by a negative number or by none', () => {
    for (const factor of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => scaleInterval(exactly(1), factor)).toThrow(QuantityDefect);
    }
  });
});

/** The next double up or down; past zero it stays a double of the other sign. */
function neighbour(value: number, step: 1n | -1n): number {
  if (value === 0) return Number(step) * 5e-324;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) + step);
  return view.getFloat64(0);
}
