import type { Candidate } from './candidate.ts';
import type { Check } from './check.ts';
import type { CheckedPartner } from './check-input.ts';
import { chooseGap, strictness } from './choose-gap.ts';
import { evaluateRule, type Verdict } from './evaluate-rule.ts';
import { type FoundNegative, findNegatives } from './find-negatives.ts';
import type { InteractionReceipt } from './interaction-schema.ts';
import { type RulesForPartner, rulesForPartner } from './rules-for-partner.ts';

/** A rule that holds for a partner, through the way to it that counts. */
export interface HoldingRule {
  readonly candidate: Candidate;
  readonly verdict: Extract<Verdict, { readonly holds: true }>;
}

/** What was decided about each rule that names a partner. */
export interface JudgedPartner {
  readonly rules: RulesForPartner;
  readonly negatives: readonly FoundNegative[];
  readonly holding: readonly HoldingRule[];
  readonly notHolding: InteractionReceipt['notHolding'];
}

/** Decides on every rule that names a partner, for this person and what brings the nutrient. */
export function judgePartner(partner: CheckedPartner, check: Check): JudgedPartner {
  const rules = rulesForPartner(partner, check.index);
  const negatives = findNegatives(partner, rules, check.input);
  const holding: HoldingRule[] = [];
  const notHolding: InteractionReceipt['notHolding'] = [];
  for (const [rule, group] of rules.byRule) {
    const [first] = group;
    if (first !== undefined && check.wanted?.(first.rule) === false) continue;
    const { candidate, verdict } = bestOf(group, partner, negatives, check);
    if (verdict.holds) {
      holding.push({ candidate, verdict });
      continue;
    }
    const { because, from } = verdict;
    notHolding.push(from === undefined ? { rule, because } : { rule, because, from });
  }
  return { rules, negatives, holding, notHolding };
}

interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/** One hit a rule, however many codes lead to it: one that holds before one that does not, the product's own code first, then the strictest hours. */
function bestOf(
  group: readonly Candidate[],
  partner: CheckedPartner,
  negatives: readonly FoundNegative[],
  check: Check,
): Judged {
  const judge = (candidate: Candidate): Judged => ({
    candidate,
    verdict: evaluateRule(candidate, partner, negatives, check),
  });
  const [only] = group;
  if (only !== undefined && group.length === 1) return judge(only);
  const judged = group.map(judge);
  const rank = ({ candidate, verdict }: Judged): number => (verdict.holds ? 0 : 2) + (candidate.own ? 0 : 1);
  const hours = ({ candidate }: Judged): number =>
    strictness(chooseGap(candidate.row, candidate.rule, candidate.member, check.input).chosen);
  const [best] = judged.sort(
    (a, b) => rank(a) - rank(b) || hours(b) - hours(a) || compareCodes(a.candidate.code, b.candidate.code),
  );
  if (best === undefined) throw new Error('a rule without candidates');
  return best;
}

function compareCodes(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
