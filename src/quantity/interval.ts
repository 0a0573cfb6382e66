import { exactSum } from './exact-sum.ts';
import { QuantityDefect } from './quantity-defect.ts';

/** A number that is known to lie between two ends; `value` is the most likely reading and lies inside. */
export interface Interval {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** An interval of one number. */
export function exactly(value: number): Interval {
  return { low: value, value, high: value };
}

/** Sum of intervals; every order of the terms gives the same bits, and `value` stays inside. No terms: exactly 0. */
export function addIntervals(terms: readonly Interval[]): Interval {
  return {
    low: exactSum(terms.map((term) => term.low)),
    value: exactSum(terms.map((term) => term.value)),
    high: exactSum(terms.map((term) => term.high)),
  };
}

/** An interval times a number that is not negative; another factor is a `QuantityDefect`. */
export function scaleInterval(interval: Interval, factor: number): Interval {
  if (!(factor >= 0) || !Number.isFinite(factor)) throw new QuantityDefect(`${factor} does not scale an interval`);
  return { low: interval.low * factor, value: interval.value * factor, high: interval.high * factor };
}
