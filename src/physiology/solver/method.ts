import type { Kernel } from './kernel.ts';

/** How closely and with what steps a method works. Times are hours. */
export interface MethodSettings {
  /** Allowed error of a step relative to each state. */
  readonly relative: number;
  /** Allowed error of a step in the unit of each state, one for each. */
  readonly absolute: Float64Array;
  readonly firstStep: number;
  /** No step is longer. An explicit method needs it at the edge of its stability; `Infinity` for none. */
  readonly longestStep: number;
  /** A run that needs more steps fails. */
  readonly mostSteps: number;
  /** States whose positive value the equations rely on: a step that breaks it is taken again, shorter. */
  readonly positive: readonly number[];
}

/** Work done so far. */
export interface Counts {
  steps: number;
  rejected: number;
  derivatives: number;
  jacobians: number;
  factorizations: number;
}

/** Why a run stopped before its end, and where: a clear failure instead of a wrong curve. */
export interface SolverFailure {
  readonly reason: 'too-many-steps' | 'step-too-short' | 'not-finite';
  readonly atHours: number;
  /** The state with the largest error of the failing step. */
  readonly state: number;
}

/** A step that was accepted. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** Value of a state between `from` and `to`. */
  readonly at: (hours: number, state: number) => number;
}

/** A method that carries states forward and remembers its step from one stretch to the next. */
export interface Method {
  readonly counts: Counts;
  /** Length of the next step in hours; an event may shorten it. */
  step: number;
  /** Carries `y` in place from one time to another; undefined when it arrived. */
  advance(
    y: Float64Array,
    coefficients: Float64Array,
    stretch: { readonly from: number; readonly until: number },
    onStep: (step: Step) => void,
  ): SolverFailure | undefined;
}

/** Makes a method for a kernel. */
export type MakeMethod = (kernel: Kernel, settings: MethodSettings) => Method;

/** Counts of a fresh method. */
export function noCounts(): Counts {
  return { steps: 0, rejected: 0, derivatives: 0, jacobians: 0, factorizations: 0 };
}
