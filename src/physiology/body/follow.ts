import {
  type Course,
  type CourseRun,
  chooseFamily,
  dormandPrince,
  type MethodSettings,
  type Period,
  rodas4,
  runCourse,
  spectralRadius,
  stableReach,
} from '../solver/index.ts';
import type { BodyModelCode, GutMode } from './body-model.ts';

/** Allowed error of a step relative to each state; the error of a curve stays well below it. */
export const usualTolerance = 1e-5;
const mostSteps = 2_000_000;

/** How a run was made: the family that the rule chose and the fastest rate it saw. */
export interface Followed extends CourseRun {
  readonly family: 'explicit' | 'implicit';
  readonly fastestRate: number;
}

/** Family, fastest rate and settings of a run, by the rule; several bodies that share their steps are planned as one. */
export function planMethod(
  course: Pick<Course, 'jumps'>,
  bodies: readonly { readonly start: Float64Array; readonly periods: readonly Period[] }[],
  mode: GutMode,
  model: BodyModelCode,
): Pick<Followed, 'family' | 'fastestRate'> & { readonly settings: MethodSettings } {
  const kernel = model.kernels[mode];
  const rates = bodies.flatMap(({ start, periods }) =>
    periods.map(({ coefficients }) => spectralRadius(kernel, start, coefficients)),
  );
  const fastestRate = Math.max(...rates);
  const periods = bodies[0]?.periods ?? [];
  const hours = (periods.at(-1)?.until ?? 0) - (periods[0]?.from ?? 0);
  const events = new Set(course.jumps.map(({ atHours }) => atHours)).size + periods.length;
  const family = chooseFamily({ hours, events, fastestRate });
  const settings = {
    relative: usualTolerance,
    absolute: model.toleranceWeights.map((weight) => usualTolerance * weight),
    firstStep: 0.05,
    longestStep: family === 'explicit' ? stableReach / fastestRate : Number.POSITIVE_INFINITY,
    mostSteps,
    positive: model.positive,
  };
  return { family, fastestRate, settings };
}

/** Carries a body through a course with the family that is expected to need less work. */
export function follow(course: Course, start: Float64Array, mode: GutMode, model: BodyModelCode): Followed {
  const kernel = model.kernels[mode];
  const { family, fastestRate, settings } = planMethod(course, [{ start, periods: course.periods }], mode, model);
  const method = (family === 'explicit' ? dormandPrince : rodas4)(kernel, settings);
  return { ...runCourse(method, kernel, course, start), family, fastestRate };
}
