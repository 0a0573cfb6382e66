import type { BodyModelCode } from '../body/body-model.ts';
import type { BodyScenario } from '../body/body-scenario.ts';
import { planMethod } from '../body/follow.ts';
import { planJumps, planPeriods, stepAfterEvent } from '../body/plan-course.ts';
import { planWarmUp, restWithUsual, withoutAudit } from '../body/start-body.ts';
import type { Course, PairMethod } from '../solver/index.ts';

/** Two of anything. */
export type Two<T> = readonly [T, T];

/** What is kept of two people: values of the observed states at the outputs, and all states at hour 0. */
export interface KeptPair {
  readonly values: Two<Float64Array>;
  readonly starts: Two<Float64Array>;
}

/**
 * Follows two people with common times through their scenarios by meal, both at once. Undefined when either has no balance
 * to start from, when the vectors do not arrive, or when the rule wants the implicit method: then each goes alone.
 */
export function runPair(
  scenarios: Two<BodyScenario>,
  observed: readonly number[],
  model: BodyModelCode,
  method: PairMethod,
): KeptPair | undefined {
  const rests = both(scenarios, (one) => restWithUsual(one, model));
  if (rests[0] === undefined || rests[1] === undefined) return undefined;
  const warmUps = both(scenarios, (one) => planWarmUp(one, model));
  const settled = advance(warmUps, [rests[0], rests[1]], [], model, method);
  if (settled === undefined) return undefined;
  const starts = both(settled.end, (end) => withoutAudit(end, model));
  const [one, other] = scenarios;
  const jumps = planJumps(one, model);
  const courses: Two<Course> = [
    { periods: planPeriods(one, model), jumps, outputs: one.outputs, stepAfterEvent },
    {
      periods: planPeriods(other, model),
      // Meals and doses hang on what is taken alone; people who eat the same share them.
      jumps: one.diets === other.diets ? jumps : planJumps(other, model),
      outputs: other.outputs,
      stepAfterEvent,
    },
  ];
  const run = advance(courses, starts, observed, model, method);
  return run === undefined ? undefined : { values: run.values, starts };
}

function advance(
  [one, other]: Two<Course>,
  starts: Two<Float64Array>,
  observed: readonly number[],
  model: BodyModelCode,
  method: PairMethod,
): ReturnType<PairMethod['run']> | undefined {
  const bodies = [
    { start: starts[0], periods: one.periods },
    { start: starts[1], periods: other.periods },
  ];
  const { family, settings } = planMethod(one, bodies, 'by-meal', model);
  const isAlike = one.jumps.length === other.jumps.length && one.periods.length === other.periods.length;
  if (family === 'implicit' || !isAlike) return undefined;
  const periods = one.periods.map((period, index) => ({
    ...period,
    coefficients: [period.coefficients, other.periods[index]?.coefficients ?? period.coefficients] as const,
  }));
  const jumps = one.jumps.map((jump, index) => ({
    ...jump,
    amounts: [jump.amount, other.jumps[index]?.amount ?? jump.amount] as const,
  }));
  const { outputs } = one;
  const run = method.run({ periods, jumps, outputs, observed, stepAfterEvent }, starts, settings);
  return run.arrived ? run : undefined;
}

function both<T, U>([one, other]: Two<T>, make: (each: T) => U): Two<U> {
  return [make(one), make(other)];
}
