import type { RiskFacts } from '../risk-facts.ts';
import type { AskedPredicates } from './condition-index.ts';

/** Something the profile leaves open. */
export interface UnknownPlace {
  /** Key of the words: `risk.ask.<id>`. */
  readonly id: string;
  /** JSON path that would hold the answer. */
  readonly input: string;
  /** Names of the predicates it decides, such as `condition`; conditions without any of them stay as they are. One list for each kind of place, so that what it decides is looked up once. */
  readonly decides: readonly string[];
  /** The facts under each possible answer, as far as these predicates tell them apart. */
  readonly answers: (asks: AskedPredicates) => readonly RiskFacts[];
}
