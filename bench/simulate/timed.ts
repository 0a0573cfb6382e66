import { dormandPrince, type MakeMethod, rodas4, runCourse } from '../../src/physiology/solver/index.ts';
import { medianOf } from '../shared/statistics.ts';
import type { OdeProblem } from './problems.ts';

/** Tolerances of one method on one problem. */
export interface Settings {
  readonly relative: number;
  readonly absolute: Float64Array;
  /** Hours; absent: none. */
  readonly longestStep?: number;
}

/** What a method did: milliseconds of wall time, work, and what it computed. */
export interface Timed {
  readonly median: number;
  readonly least: number;
  readonly counts: {
    readonly steps: number;
    readonly rejected: number;
    readonly derivatives: number;
    readonly jacobians: number;
    readonly factorizations: number;
  };
  readonly values: Float64Array;
  readonly end: Float64Array;
}

/** Tolerances as every method gets them: the gut a hundred times closer. */
export function settingsOf({ model }: OdeProblem, relative: number, longestStep?: number): Settings {
  const absolute = model.toleranceWeights.map((weight) => relative * weight);
  return { relative, absolute, ...(longestStep === undefined ? {} : { longestStep }) };
}

const methods: Readonly<Record<string, MakeMethod>> = { dopri5: dormandPrince, rodas4 };

/** Our own JavaScript on a problem, some times over. */
export function runOurs(method: string, problem: OdeProblem, settings: Settings, repeats: number): Timed {
  const make = methods[method];
  if (make === undefined) throw new Error(`no method ${method}`);
  const { course, start, mode, model } = problem;
  const kernel = model.kernels[mode];
  const once = (): ReturnType<typeof runCourse> => {
    const { relative, absolute, longestStep = Number.POSITIVE_INFINITY } = settings;
    const { positive } = model;
    const own = { relative, absolute, longestStep, positive, firstStep: 0.05, mostSteps: 1e8 };
    return runCourse(make(kernel, own), kernel, course, start);
  };
  const times: number[] = [];
  let run = once();
  for (let repeat = 0; repeat < repeats; repeat++) {
    const before = performance.now();
    run = once();
    times.push(performance.now() - before);
  }
  if (run.failure !== undefined) throw new Error(`${method} failed: ${run.failure.reason}`);
  return { median: medianOf(times), least: Math.min(...times), counts: run.counts, values: run.values, end: run.end };
}

/** Largest relative errors of plasma over all outputs and of cumulative urine, against a reference. */
export function errorsOf(
  problem: OdeProblem,
  one: Timed,
  reference: Timed,
): { readonly plasma: number; readonly urine: number } {
  const { plasma, audit, stateNames } = problem.model;
  let worst = 0;
  for (let row = plasma; row < one.values.length; row += stateNames.length) {
    worst = Math.max(worst, Math.abs((one.values[row] as number) / (reference.values[row] as number) - 1));
  }
  const urine = Math.abs((one.end[audit.urine] ?? Number.NaN) / (reference.end[audit.urine] ?? Number.NaN) - 1);
  return { plasma: worst, urine };
}
