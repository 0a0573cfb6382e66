import { type BodyPerson, type BodyRun, type BodyScenario, bodyModels, runBody } from '../../src/physiology/index.ts';
import { binding, bodyContent, reference, rules } from './body-content.ts';

const found = bodyModels.get(bodyContent.id);
if (found === undefined) throw new Error('the model of the content has no code');

/** Code of the model the content names. */
export const model = found;

/** The reference man. */
export const man: BodyPerson = { sex: 'male', ageYears: 30 };

/** mmol a day at which a healthy body of this size is in balance. */
export function balancedIntake(person: BodyPerson): number {
  return model.referenceIntake * model.relativeSurface(rules, person);
}

/** A scenario of a person who goes on with the usual diet, changed where the test says so. */
export function scenarioOf(
  person: BodyPerson,
  changes: Partial<BodyScenario> & { intake?: number } = {},
): BodyScenario {
  const { intake = balancedIntake(person), ...rest } = changes;
  const diet = { amount: intake, phytate: 0, oxalate: 0 };
  const until = rest.until ?? 240;
  return {
    parameters: model.adaptToPerson(reference, rules, person),
    binding,
    mode: 'averaged',
    until,
    usual: diet,
    diets: [{ ...diet, from: 0 }],
    meals: bodyContent.meals,
    doses: [],
    effects: [],
    outputs: Float64Array.from({ length: Math.floor(until / 24) + 1 }, (_, day) => day * 24),
    ...rest,
  };
}

/** The run, which must arrive. */
export function runOf(scenario: BodyScenario, observe: readonly string[] = []): BodyRun {
  const outcome = runBody(scenario, observe, model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.run;
}

/** Last value of a series. */
export function lastOf(run: BodyRun, series: string): number {
  return run.series[series]?.at(-1) ?? Number.NaN;
}

/** Mean of a series from an index on. */
export function meanOf(run: BodyRun, series: string, from = 0): number {
  const values = run.series[series]?.subarray(from) ?? new Float64Array(0);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
