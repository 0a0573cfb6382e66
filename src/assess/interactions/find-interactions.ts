import type { CheckedPartner, InteractionInput } from './check-input.ts';
import { chooseGap, strictness } from './choose-gap.ts';
import { depletionOfPartner } from './depletion.ts';
import { type Candidate, evaluateRule, type Verdict } from './evaluate-rule.ts';
import { type FoundNegative, findNegatives, generalNegatives, writeNegatives } from './find-negatives.ts';
import { gapDisagreements } from './gap-disagreements.ts';
import { askAboutInteractions, type InteractionQuestion } from './interaction-questions.ts';
import type { GapDisagreement, InteractionHit, InteractionReceipt, Negative } from './interaction-schema.ts';
import { laboratoryInteractions } from './laboratory-interactions.ts';
import { type RuleIndex, ruleIndexOf } from './rule-index.ts';
import { compareHits } from './sort-hits.ts';
import { writeInteraction } from './write-interaction.ts';

/** What a check found. */
export interface InteractionFindings {
  /** Worst first: severity, likelihood, id, input. */
  readonly interactions: readonly InteractionHit[];
  /** Negatives by the input that they are about. */
  readonly ruledOut: readonly (Negative & { readonly input: string })[];
  /** One receipt for each partner, in their order. */
  readonly coverage: readonly InteractionReceipt[];
  readonly disagreements: readonly GapDisagreement[];
  readonly questions: readonly InteractionQuestion[];
  /** Rules that were not yet known on the day asked about. */
  readonly unknown: readonly NotYetKnown[];
}

/** On the day asked about our sources did not show this yet: `unknown`, which is not "nothing found". */
export interface NotYetKnown {
  readonly input: string;
  readonly rule: string;
  /** First date of the sources; a year, month or day. */
  readonly before: string;
}

/** Finds every clash between the partners and what brings the nutrient. Pure; see docs/methods/interaction-check.md. */
export function findInteractions(input: InteractionInput): InteractionFindings {
  const index = ruleIndexOf(input.content);
  const interactions: InteractionHit[] = [];
  const ruledOut: (Negative & { readonly input: string })[] = [];
  const coverage: InteractionReceipt[] = [];
  const disagreements: GapDisagreement[] = [];
  const unknown: NotYetKnown[] = [];
  for (const partner of input.partners) {
    const checked = checkPartner(partner, index, input);
    interactions.push(...checked.hits);
    ruledOut.push(...checked.receipt.negatives.map((one) => ({ ...one, input: partner.input })));
    coverage.push(checked.receipt);
    disagreements.push(...checked.disagreements);
    unknown.push(...checked.unknown);
  }
  const laboratory = laboratoryInteractions(input);
  const all = [...interactions, ...laboratory.hits].sort(compareHits);
  return {
    interactions: all,
    ruledOut,
    coverage: [...coverage, ...laboratory.receipts],
    disagreements,
    questions: askAboutInteractions(input, all),
    unknown,
  };
}

interface CheckedOne {
  readonly hits: readonly InteractionHit[];
  readonly receipt: InteractionReceipt;
  readonly disagreements: readonly GapDisagreement[];
  readonly unknown: readonly NotYetKnown[];
}

function checkPartner(partner: CheckedPartner, index: RuleIndex, input: InteractionInput): CheckedOne {
  const candidates = candidatesOf(partner, index);
  const mechanisms = new Set(candidates.map(({ row, rule }) => rule.mechanism ?? row.mechanism.id));
  const negatives = [
    ...findNegatives(partner, seenCodes(partner), index, input),
    ...generalNegatives(partner, mechanisms, index, input),
  ];
  const hits: InteractionHit[] = [];
  const disagreements: GapDisagreement[] = [];
  const notHolding: InteractionReceipt['notHolding'] = [];
  for (const [rule, group] of byRule(candidates)) {
    const best = bestOf(group, partner, negatives, index, input);
    if (!best.verdict.holds) {
      const { because, from } = best.verdict;
      notHolding.push({ rule, because, ...(from === undefined ? {} : { from }) });
      continue;
    }
    const { hit, gaps } = writeInteraction(best.candidate, partner, best.verdict, input);
    hits.push(hit);
    disagreements.push(...gapDisagreements(hit, gaps, input));
  }
  const receipt = receiptOf(partner, { hits, notHolding, negatives }, index, input);
  return { hits, disagreements, receipt, unknown: notYetKnown(receipt, hits, candidates) };
}

/** Rules that came later, but for those whose predecessor answers for that day. */
function notYetKnown(
  receipt: InteractionReceipt,
  hits: readonly InteractionHit[],
  candidates: readonly Candidate[],
): readonly NotYetKnown[] {
  const answered = new Set(hits.map((hit) => hit.id));
  return receipt.notHolding.flatMap(({ rule, because, from }) => {
    const before = candidates.find((one) => one.rule.id === rule)?.rule.supersedes;
    if (because !== 'not-yet-known' || (before !== undefined && answered.has(before))) return [];
    return [{ input: receipt.input, rule, before: from ?? '' }];
  });
}

function seenCodes(partner: CheckedPartner): readonly string[] {
  return [...new Set([...partner.ownCodes, ...partner.substances.flatMap((one) => one.codes)])];
}

/** Every rule that names one of the codes of a partner, or a row it was recognised for by name. */
function candidatesOf(partner: CheckedPartner, index: RuleIndex): readonly Candidate[] {
  const own = new Set(partner.ownCodes);
  const codes = new Set([...seenCodes(partner), ...partner.substances.flatMap((one) => one.memoryCodes)]);
  const byCode = [...codes].flatMap((code) =>
    index
      .entryOf(code)
      .interactions.flatMap(({ row, member }) =>
        row.rules
          .filter((rule) => rule.onlyMembers === undefined || rule.onlyMembers.includes(member.atc))
          .map((rule): Candidate => ({ row, rule, member, code, own: own.has(code) })),
      ),
  );
  const found = new Set(byCode.map((one) => one.row.id));
  const byName = partner.rows.flatMap((id) => {
    const row = found.has(id) ? undefined : index.rowById.get(id);
    return row === undefined ? [] : row.rules.map((rule): Candidate => ({ row, rule, code: null, own: false }));
  });
  return [...byCode, ...byName];
}

function byRule(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.rule.id);
    if (group === undefined) groups.set(candidate.rule.id, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

/** One hit a rule, however many codes lead to it: one that holds before one that does not, the product's own code first, then the strictest hours. */
function bestOf(
  group: readonly Candidate[],
  partner: CheckedPartner,
  negatives: readonly FoundNegative[],
  index: RuleIndex,
  input: InteractionInput,
): { readonly candidate: Candidate; readonly verdict: Verdict } {
  const judged = group.map((candidate) => ({
    candidate,
    verdict: evaluateRule(candidate, partner, negatives, index.reducedBelow.get(candidate.row.id), input),
  }));
  const rank = ({ candidate, verdict }: (typeof judged)[number]): number =>
    (verdict.holds ? 0 : 2) + (candidate.own ? 0 : 1);
  const hours = ({ candidate }: (typeof judged)[number]): number =>
    group.length > 1 ? strictness(chooseGap(candidate.row, candidate.rule, candidate.member, input).chosen) : 0;
  const [best] = judged.sort(
    (a, b) => rank(a) - rank(b) || hours(b) - hours(a) || compareCodes(a.candidate.code, b.candidate.code),
  );
  if (best === undefined) throw new Error('a rule without candidates');
  return best;
}

function compareCodes(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** Reasons that lie with the medicine and not with the person: the rule is not about it in this form. */
const notAboutIt: ReadonlySet<string> = new Set([
  'drug-route',
  'drug-form',
  'nutrient-route',
  'ruled-out',
  'superseded',
]);

function receiptOf(
  partner: CheckedPartner,
  found: {
    readonly hits: readonly InteractionHit[];
    readonly notHolding: InteractionReceipt['notHolding'];
    readonly negatives: readonly FoundNegative[];
  },
  index: RuleIndex,
  input: InteractionInput,
): InteractionReceipt {
  const { hits, notHolding, negatives } = found;
  const depletion = depletionOfPartner(partner, index).map(({ row }) => row.id);
  const written = writeNegatives(negatives, input);
  const named = hits.length + depletion.length > 0;
  const status = ((): InteractionReceipt['status'] => {
    if (!partner.recognised) return 'unrecognised';
    if (named) return 'rule';
    if (isRuledOut(partner, negatives, written)) return 'ruled-out';
    return notHolding.some((one) => !notAboutIt.has(one.because)) ? 'rule' : 'no-rule';
  })();
  return {
    input: partner.input,
    kind: partner.kind,
    name: partner.name,
    ...(partner.written === undefined ? {} : { written: partner.written }),
    status,
    ...(partner.id === undefined ? {} : { id: partner.id }),
    rules: [...new Set([...hits.map((hit) => hit.id), ...notHolding.map((one) => one.rule), ...depletion])],
    notHolding,
    negatives: [...written],
    ...(partner.candidates.length === 0 ? {} : { candidates: [...partner.candidates] }),
  };
}

/** Every substance has a verified negative within its scope; what else an open combination holds is not known. */
function isRuledOut(
  partner: CheckedPartner,
  negatives: readonly FoundNegative[],
  written: readonly Negative[],
): boolean {
  const holding = new Set(written.filter((one) => one.verified && one.inScope).map((one) => one.id));
  const codes = new Set(negatives.flatMap((one) => (holding.has(one.row.id) ? [one.code] : [])));
  if (partner.open || codes.size === 0) return false;
  if (partner.ownCodes.some((code) => codes.has(code))) return true;
  return (
    partner.substances.length > 0 &&
    partner.substances.every((substance) => substance.codes.some((code) => codes.has(code)))
  );
}
