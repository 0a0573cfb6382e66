import type { Kernel } from './kernel.ts';
import type { Counts, Method, SolverFailure, Step } from './method.ts';

/** Something added at one moment: part of a meal, a dose. */
export interface Jump {
  readonly atHours: number;
  readonly state: number;
  readonly amount: number;
}

/** A stretch of time with its own coefficients; periods follow each other without gaps. */
export interface Period {
  readonly from: number;
  readonly until: number;
  readonly coefficients: Float64Array;
}

/** Everything that happens between start and end. Times are hours. */
export interface Course {
  readonly periods: readonly Period[];
  /** In order of time; a jump at the very end does not count. */
  readonly jumps: readonly Jump[];
  /** Times at which states are kept, in order, each as it was before a jump at the same time. */
  readonly outputs: Float64Array;
  /** Longest next step after a jump or a new period. */
  readonly stepAfterEvent: number;
  /** States that are kept at the output times, in this order; absent: all. */
  readonly observed?: readonly number[];
}

/** Kept states, one row for each output time with a column for each observed state, and the state at the end. */
export interface CourseRun {
  readonly values: Float64Array;
  readonly end: Float64Array;
  readonly counts: Counts;
  readonly failure?: SolverFailure;
}

/** Two events closer than this, times the hour they come at, are one moment: nothing flows between them. */
const momentHours = 1e-12;

/**
 * Carries a person through a course: the method lands exactly on every jump and every change of period, so that none is
 * smeared over a step. `onStep` sees each accepted step.
 */
export function runCourse(
  method: Method,
  { states }: Pick<Kernel, 'states'>,
  course: Course,
  start: Float64Array,
  onStep: (step: Step) => void = () => {},
): CourseRun {
  const y = Float64Array.from(start);
  const outputs = new Outputs(course.outputs, course.observed ?? Array.from({ length: states }, (_, index) => index));
  let nextJump = 0;
  const watch = (step: Step): void => {
    outputs.take(step);
    onStep(step);
  };
  for (const { from, until, coefficients } of course.periods) {
    let t = from;
    if (method.step > course.stepAfterEvent) method.step = course.stepAfterEvent;
    while (t < until) {
      outputs.takeAt(t, y);
      let jump = course.jumps[nextJump];
      while (jump !== undefined && jump.atHours <= t) {
        y[jump.state] = (y[jump.state] as number) + jump.amount;
        if (method.step > course.stepAfterEvent) method.step = course.stepAfterEvent;
        jump = course.jumps[++nextJump];
      }
      const stop = jump !== undefined && jump.atHours < until ? jump.atHours : until;
      const isMoment = stop - t < momentHours * Math.max(1, Math.abs(t));
      const failure = isMoment ? undefined : method.advance(y, coefficients, { from: t, until: stop }, watch);
      if (failure !== undefined) return { values: outputs.values, end: y, counts: method.counts, failure };
      t = stop;
    }
  }
  return { values: outputs.values, end: y, counts: method.counts };
}

/** Rows of states at the wanted times, filled as the steps pass over them. */
class Outputs {
  readonly values: Float64Array;
  private readonly times: Float64Array;
  private readonly observed: readonly number[];
  private next = 0;

  constructor(times: Float64Array, observed: readonly number[]) {
    this.times = times;
    this.observed = observed;
    this.values = new Float64Array(times.length * observed.length);
  }

  take(step: Step): void {
    const { times, observed, values } = this;
    while (this.next < times.length && (times[this.next] as number) <= step.to) {
      const at = times[this.next] as number;
      const row = this.next * observed.length;
      for (let column = 0; column < observed.length; column++)
        values[row + column] = step.at(at, observed[column] as number);
      this.next++;
    }
  }

  /** The state itself at its own time: the start, before anything happens. */
  takeAt(time: number, y: Float64Array): void {
    const { times, observed, values } = this;
    while (this.next < times.length && (times[this.next] as number) <= time) {
      const row = this.next * observed.length;
      for (let column = 0; column < observed.length; column++)
        values[row + column] = y[observed[column] as number] as number;
      this.next++;
    }
  }
}
