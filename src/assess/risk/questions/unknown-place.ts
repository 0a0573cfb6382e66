import type { RiskFacts } from '../risk-facts.ts';

/** Something the profile leaves open, and the facts as they would be under each possible answer. */
export interface UnknownPlace {
  /** Key of the words: `risk.ask.<id>`. */
  readonly id: string;
  /** JSON path that would hold the answer. */
  readonly input: string;
  readonly answers: readonly RiskFacts[];
}
