import type { EnsembleJob } from '../physiology/index.ts';
import type { Scenario } from './scenario.ts';

/**
 * The people of a scenario in numbers: parameters with a spread in the content are sampled, and the covariates of a stated
 * population. Kidney function that was stated, for the person or the population, has no spread beside it.
 */
export function planEnsemble({ model, person, people, body, observe, code }: Scenario, seed: number): EnsembleJob {
  const filtration = 'GFR';
  const isStated = person.egfr !== undefined || people?.ranges.egfr !== undefined;
  const spreads = Object.fromEntries(
    Object.entries(model.parameters).flatMap(([name, { spread }]) =>
      spread === undefined || (name === filtration && isStated) ? [] : [[name, spread]],
    ),
  );
  return { model: code.id, scenario: body, observe, seed, spreads, ...(people === undefined ? {} : { people }) };
}
