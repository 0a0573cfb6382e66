import type { EnsembleJob } from '../physiology/index.ts';
import type { Scenario } from './scenario.ts';

/**
 * The spread of a scenario over people like this one, in numbers: parameters with a spread in the content are sampled. Kidney
 * function that was stated is not.
 */
export function planEnsemble({ model, person, body, observe, code }: Scenario, seed: number): EnsembleJob {
  const filtration = 'GFR';
  const isStated = person.egfr !== undefined;
  const spreads = Object.fromEntries(
    Object.entries(model.parameters).flatMap(([name, { spread }]) =>
      spread === undefined || (name === filtration && isStated) ? [] : [[name, spread]],
    ),
  );
  return { model: code.id, scenario: body, observe, seed, spreads };
}
