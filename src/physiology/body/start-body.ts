import type { BodyModelCode } from './body-model.ts';
import type { BodyScenario } from './body-scenario.ts';
import { findEquilibrium } from './find-equilibrium.ts';
import { foldParameters } from './fold-parameters.ts';
import { follow } from './follow.ts';
import { freeInDay, mealJumps } from './plan-course.ts';

/** Days of usual meals before the first hour of a run by meal: the colon and the channels settle in them. */
const warmUpDays = 14;

/**
 * The body at hour 0: in balance with the usual diet, and by meal after two weeks of its meals. Undefined when no balance
 * exists. Audit states are zero.
 */
export function startBody(scenario: BodyScenario, model: BodyModelCode): Float64Array | undefined {
  const { usual, parameters } = scenario;
  const inputs = { iv: 0, oral: usual.amount / 24, avail: freeInDay(usual, scenario, model) / 24 };
  const averaged = foldParameters(parameters, inputs, 'averaged', model);
  const rest = findEquilibrium(model.referenceState(parameters, averaged), averaged, model);
  if (rest === undefined || scenario.mode === 'averaged') return rest;
  const hours = warmUpDays * 24;
  const run = follow(
    {
      periods: [
        {
          from: 0,
          until: hours,
          coefficients: foldParameters(parameters, { iv: 0, oral: 0, avail: 0 }, 'by-meal', model),
        },
      ],
      jumps: mealJumps(usual, { from: 0, until: hours }, scenario, model),
      outputs: new Float64Array(0),
      stepAfterEvent: 0.1,
    },
    rest,
    'by-meal',
    model,
  );
  if (run.failure !== undefined) return undefined;
  for (const state of Object.values(model.audit)) run.end[state] = 0;
  return run.end;
}
