import type { Milligrams } from './claim.ts';
import type { LabelContext } from './label-context.ts';
import type { StatedPercent } from './mention.ts';

/** The element that a percentage of the reference value stands for, in mg, with the reach of its rounding. */
export interface PercentMass {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Relative slack beyond the printed rounding: labels round both the percentage and the mass. */
const SLACK = 0.03;

/** Null when there is no percentage or its reference value is not known. A percentage without a named reference is read as the EU one. */
export function percentMass(percent: StatedPercent | null, context: LabelContext): PercentMass | null {
  if (percent === null) return null;
  const reference = context.labelReferences[percent.set ?? 'eu'];
  if (reference === undefined) return null;
  const value = (percent.value * reference) / 100;
  const half = (0.5 * reference) / 100;
  return { value, low: value - half, high: value + half };
}

/** Whether a mass agrees with the percentage, rounding of both allowed. */
export function agreesWithPercent(mass: PercentMass, amount: Pick<Milligrams, 'low' | 'high' | 'rounding'>): boolean {
  const low = amount.low - amount.rounding;
  const high = amount.high + amount.rounding;
  return high >= mass.low * (1 - SLACK) && low <= mass.high * (1 + SLACK);
}
