import type { InteractionRule } from '../../corpus/schemas/interaction.ts';
import type { InteractionInput } from './check-input.ts';
import { SourcesOfCheck } from './reach-of-sources.ts';
import { type RuleIndex, ruleIndexOf } from './rule-index.ts';

/** One check under way: the question, the rules, and what was worked out about its sources so far. */
export interface Check {
  readonly input: InteractionInput;
  readonly index: RuleIndex;
  readonly sources: SourcesOfCheck;
  /** Rules that are looked at; absent: all. */
  readonly wanted?: (rule: InteractionRule) => boolean;
}

/** Starts a check of one question. */
export function startCheck(input: InteractionInput, wanted?: (rule: InteractionRule) => boolean): Check {
  const check = { input, index: ruleIndexOf(input.content), sources: new SourcesOfCheck(input) };
  return wanted === undefined ? check : { ...check, wanted };
}
