import type { Corpus } from '../corpus/index.ts';
import { type ProfileVocabulary, readYaml, refusable } from '../profile/index.ts';
import type { Reading } from '../quantity/index.ts';
import { interpret, type ScenarioOptions } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';

/** YAML or JSON to a scenario, or the problem that stopped it, with its path and the received value. */
export function readScenario(
  input: Uint8Array | string,
  corpus: Corpus,
  vocabulary: Pick<ProfileVocabulary, 'limits'>,
  options: ScenarioOptions = {},
): Reading<Scenario> {
  return refusable(() => interpret(readYaml(input), corpus, vocabulary, options));
}
