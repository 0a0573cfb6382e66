import type { InteractionInput } from './check-input.ts';
import { SourcesOfCheck } from './reach-of-sources.ts';
import { type RuleIndex, ruleIndexOf } from './rule-index.ts';

/** One check under way: the question, the rules, and what was worked out about its sources so far. */
export interface Check {
  readonly input: InteractionInput;
  readonly index: RuleIndex;
  readonly sources: SourcesOfCheck;
}

/** Starts a check of one question. */
export function startCheck(input: InteractionInput): Check {
  return { input, index: ruleIndexOf(input.content), sources: new SourcesOfCheck(input) };
}
