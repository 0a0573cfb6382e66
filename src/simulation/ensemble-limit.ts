import type { BodyScenario } from '../physiology/index.ts';
import type { Problem } from '../quantity/index.ts';
import { mostKeptNumbers, mostPeople, mostSteps } from './limits.ts';
import type { Scenario } from './scenario.ts';

/** How many people, and where their chance starts. */
export interface EnsembleRequest {
  readonly size: number;
  readonly seed: number;
}

/** Why an ensemble is not run; undefined when it may be. The most people hang on the length of the scenario and its outputs. */
export function ensembleProblem(scenario: Scenario, { size, seed }: EnsembleRequest): Problem | undefined {
  const most = mostPeopleOf(scenario);
  if (!Number.isInteger(size) || size < 2 || size > most) {
    const parameters = { low: '2', high: String(most) };
    return { code: 'people-beyond-limit', path: '--ensemble', received: String(size), parameters };
  }
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32) return undefined;
  const parameters = { low: '0', high: String(2 ** 32 - 1), unit: '' };
  return { code: 'beyond-limit', path: '--seed', received: String(seed), parameters };
}

/** Most people of a scenario: those whose steps and kept numbers stay within the limits of a run. */
export function mostPeopleOf({ body, observe }: Pick<Scenario, 'body' | 'observe'>): number {
  const kept = observe.length * body.outputs.length;
  const people = Math.min(mostPeople, mostKeptNumbers / kept, mostSteps / stepsOf(body));
  return Math.max(2, Math.floor(people));
}

/** Steps a person is expected to need: by meal held by time and events, averaged by events alone. */
function stepsOf({ mode, until, meals, doses, effects, diets }: BodyScenario): number {
  const changes = doses.length + 2 * effects.length + diets.length;
  if (mode === 'averaged') return stepsToRest + stepsAfterEvent * changes;
  return stepsToRest + until * stepsPerHour + (until / 24) * meals.length + changes;
}

/** Measured: about three explicit steps an hour at the edge of stability, twenty implicit ones after an event, twenty to rest. */
const stepsPerHour = 3;
const stepsAfterEvent = 20;
const stepsToRest = 20;
