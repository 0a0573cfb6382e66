import { dormandPrince, type MakeMethod, PairMethod, rodas4, runCourse } from '../../src/physiology/solver/index.ts';
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

/** Two people at once in WebAssembly, both the person of the problem; times are for each of the two. */
export function runPair(problem: OdeProblem, settings: Settings, repeats: number): Timed {
  const { course, start, model } = problem;
  const pair = new PairMethod(model.pairKernel, start.length);
  const observed = [model.plasma];
  const { relative, absolute, longestStep = Number.POSITIVE_INFINITY } = settings;
  const own = { relative, absolute, longestStep, positive: model.positive, firstStep: 0.05, mostSteps: 1e8 };
  const periods = course.periods.map((period) => ({
    ...period,
    coefficients: [period.coefficients, period.coefficients] as const,
  }));
  const jumps = course.jumps.map((jump) => ({ ...jump, amounts: [jump.amount, jump.amount] as const }));
  const once = (): ReturnType<PairMethod['run']> =>
    pair.run({ ...course, periods, jumps, observed }, [start, start], own);
  let run = once();
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const before = performance.now();
    run = once();
    times.push((performance.now() - before) / 2);
  }
  if (!run.arrived) throw new Error('the pair did not arrive');
  // Rows as the others have them; only plasma was kept.
  const values = new Float64Array(course.outputs.length * start.length);
  for (const [row, value] of run.values[0].entries()) values[row * start.length + model.plasma] = value;
  const counts = { steps: run.steps, rejected: 0, derivatives: 6 * run.steps, jacobians: 0, factorizations: 0 };
  return { median: medianOf(times), least: Math.min(...times), counts, values, end: run.end[0] };
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
