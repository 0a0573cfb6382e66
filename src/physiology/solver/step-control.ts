import type { Counts, MethodSettings, SolverFailure } from './method.ts';

/** Shortest step relative to the time reached; below it rounding decides and not the equations. */
const shortest = 1e-14;
/** A step whose error cannot be computed is taken again at a tenth. */
const hopeless = 1e10;

/** Steps ahead: how long, and whether the last one reaches the end of the stretch. */
export interface Stride {
  readonly length: number;
  readonly isLast: boolean;
}

/** Next step towards an end: the remembered one, half of what is left where two would overshoot, or all that is left. */
export function strideTo(end: number, from: number, wanted: number): Stride {
  if (from + 1.000001 * wanted >= end) return { length: end - from, isLast: true };
  return { length: from + 2 * wanted > end ? 0.5 * (end - from) : wanted, isLast: false };
}

/** Root mean square of the errors, each over what is allowed; above 1 the step is rejected. */
export function errorNorm(
  before: Float64Array,
  after: Float64Array,
  error: Float64Array,
  { relative, absolute, positive }: MethodSettings,
): number {
  for (const state of positive) if (!((after[state] as number) > 0)) return hopeless;
  let sum = 0;
  for (let i = 0; i < error.length; i++) {
    const a = Math.abs(before[i] as number);
    const b = Math.abs(after[i] as number);
    const ratio = (error[i] as number) / ((absolute[i] as number) + relative * Math.max(a, b));
    sum += ratio * ratio;
  }
  const norm = Math.sqrt(sum / error.length);
  return Number.isNaN(norm) ? hopeless : Math.min(norm, hopeless);
}

/** Proportional-integral control of the step after acceptance (Gustafsson; exponents for an order-5 pair). */
export class StepControl {
  private previous = 1e-4;
  private wasRejected = false;
  private readonly proportional: number;
  private readonly integral: number;
  private readonly shrink: number;

  /** `order` is that of the step; `integral` is 0 for a plain controller. */
  constructor(order: number, integral: number) {
    this.integral = integral;
    this.proportional = 1 / order - 0.75 * integral;
    this.shrink = 1 / order;
  }

  /** Factor for the next step after one with this error was accepted. */
  grow(error: number): number {
    const raw =
      (0.9 * (this.integral === 0 ? 1 : this.previous ** this.integral)) / Math.max(error, 1e-8) ** this.proportional;
    this.previous = Math.max(error, 1e-4);
    const most = this.wasRejected ? 1 : 5;
    this.wasRejected = false;
    return Math.min(most, Math.max(raw, 0.2));
  }

  /** Factor for the same step after one with this error was rejected. */
  retry(error: number): number {
    this.wasRejected = true;
    const raw = 0.9 / error ** this.shrink;
    return Math.max(raw, 0.1);
  }
}

/** True when a step is so short that time stands still, or more were tried than allowed. */
export function isStuck(
  hours: number,
  step: number,
  { steps, rejected }: Counts,
  { mostSteps }: MethodSettings,
): boolean {
  return isShort(hours, step) || steps + rejected >= mostSteps;
}

/** Why a method is stuck, and in which state. */
export function failureAt(
  hours: number,
  step: number,
  { z, error }: { readonly z: Float64Array; readonly error: Float64Array },
  settings: MethodSettings,
): SolverFailure {
  const state = worstState(z, error, settings);
  const hasNumbers = z.every(Number.isFinite) && error.every(Number.isFinite);
  const reason = hasNumbers ? (isShort(hours, step) ? 'step-too-short' : 'too-many-steps') : 'not-finite';
  return { reason, atHours: hours, state };
}

function isShort(hours: number, step: number): boolean {
  return step < shortest * Math.max(1, Math.abs(hours));
}

function worstState(after: Float64Array, error: Float64Array, { relative, absolute }: MethodSettings): number {
  let worst = 0;
  let largest = -1;
  for (let i = 0; i < error.length; i++) {
    const ratio = Math.abs(error[i] as number) / ((absolute[i] as number) + relative * Math.abs(after[i] as number));
    if (Number.isNaN(ratio)) return i;
    if (ratio > largest) {
      worst = i;
      largest = ratio;
    }
  }
  return worst;
}
