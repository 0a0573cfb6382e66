import {
  type Course,
  type CourseRun,
  chooseFamily,
  dormandPrince,
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

/** Carries a body through a course with the family that is expected to need less work. */
export function follow(
  course: Course,
  start: Float64Array,
  mode: GutMode,
  model: BodyModelCode,
  relative: number = usualTolerance,
): Followed {
  const kernel = model.kernels[mode];
  const rates = course.periods.map(({ coefficients }) => spectralRadius(kernel, start, coefficients));
  const fastestRate = Math.max(...rates);
  const hours = (course.periods.at(-1)?.until ?? 0) - (course.periods[0]?.from ?? 0);
  const events = new Set(course.jumps.map(({ atHours }) => atHours)).size + course.periods.length;
  const family = chooseFamily({ hours, events, fastestRate });
  const settings = {
    relative,
    absolute: model.toleranceWeights.map((weight) => relative * weight),
    firstStep: 0.05,
    longestStep: family === 'explicit' ? stableReach / fastestRate : Number.POSITIVE_INFINITY,
    mostSteps,
    positive: model.positive,
  };
  const method = (family === 'explicit' ? dormandPrince : rodas4)(kernel, settings);
  return { ...runCourse(method, kernel, course, start), family, fastestRate };
}
