import type { Course } from '../solver/index.ts';
import type { BodyModelCode } from './body-model.ts';
import type { BodyScenario } from './body-scenario.ts';
import { findEquilibrium } from './find-equilibrium.ts';
import { foldParameters } from './fold-parameters.ts';
import { follow } from './follow.ts';
import { freeInDay, mealJumps, stepAfterEvent } from './plan-course.ts';

/** Days of usual meals before the first hour of a run by meal: the colon and the channels settle in them. */
const warmUpDays = 14;

/**
 * The body at hour 0: in balance with the usual diet, and by meal after two weeks of its meals. Undefined when no balance
 * exists. Audit states are zero.
 */
export function startBody(scenario: BodyScenario, model: BodyModelCode): Float64Array | undefined {
  const rest = restWithUsual(scenario, model);
  if (rest === undefined || scenario.mode === 'averaged') return rest;
  const run = follow(planWarmUp(scenario, model), rest, 'by-meal', model);
  return run.failure === undefined ? withoutAudit(run.end, model) : undefined;
}

/** The averaged body in balance with its usual diet; undefined when no balance exists. */
export function restWithUsual(scenario: BodyScenario, model: BodyModelCode): Float64Array | undefined {
  const { usual, parameters } = scenario;
  const inputs = { iv: 0, oral: usual.amount / 24, avail: freeInDay(usual, scenario, model) / 24 };
  const averaged = foldParameters(parameters, inputs, 'averaged', model);
  return findEquilibrium(model.referenceState(parameters, averaged), averaged, model);
}

/** Two weeks of usual meals. */
export function planWarmUp(scenario: BodyScenario, model: BodyModelCode): Course {
  const until = warmUpDays * 24;
  const coefficients = foldParameters(scenario.parameters, { iv: 0, oral: 0, avail: 0 }, 'by-meal', model);
  return {
    periods: [{ from: 0, until, coefficients }],
    jumps: mealJumps(scenario.usual, { from: 0, until }, scenario, model),
    outputs: new Float64Array(0),
    stepAfterEvent,
  };
}

/** The same state with its audit states at zero, in place. */
export function withoutAudit(y: Float64Array, model: BodyModelCode): Float64Array {
  for (const state of Object.values(model.audit)) y[state] = 0;
  return y;
}
