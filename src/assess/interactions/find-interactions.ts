import type { InteractionRule } from '../../corpus/schemas/interaction.ts';
import type { Candidate } from './candidate.ts';
import { startCheck } from './check.ts';
import type { InteractionInput } from './check-input.ts';
import { gapDisagreements } from './gap-disagreements.ts';
import { askAboutInteractions, type InteractionQuestion } from './interaction-questions.ts';
import type { GapDisagreement, InteractionHit, InteractionReceipt, Negative } from './interaction-schema.ts';
import { judgePartner } from './judge-partner.ts';
import { laboratoryInteractions } from './laboratory-interactions.ts';
import { compareHits } from './sort-hits.ts';
import { writeInteraction } from './write-interaction.ts';
import { writeReceipt } from './write-receipt.ts';

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
  const check = startCheck(input);
  const interactions: InteractionHit[] = [];
  const ruledOut: (Negative & { readonly input: string })[] = [];
  const coverage: InteractionReceipt[] = [];
  const disagreements: GapDisagreement[] = [];
  const unknown: NotYetKnown[] = [];
  for (const partner of input.partners) {
    const judged = judgePartner(partner, check);
    const written = judged.holding.map(({ candidate, verdict }) =>
      writeInteraction(candidate, partner, verdict, input),
    );
    const hits = written.map((one) => one.hit);
    const receipt = writeReceipt(partner, { ...judged, hits }, check);
    interactions.push(...hits);
    for (const negative of receipt.negatives) ruledOut.push({ ...negative, input: partner.input });
    coverage.push(receipt);
    for (const { hit, gaps } of written) disagreements.push(...gapDisagreements(hit, gaps, input));
    unknown.push(...notYetKnown(receipt, hits, judged.rules.candidates));
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

/**
 * The clashes with the partners by the wanted rules alone, worst first: without receipts, questions and what concerns
 * laboratory tests.
 */
export function findHits(
  input: InteractionInput,
  wanted: (rule: InteractionRule) => boolean,
): readonly InteractionHit[] {
  const check = startCheck(input, wanted);
  return input.partners
    .flatMap((partner) =>
      judgePartner(partner, check).holding.map(
        ({ candidate, verdict }) => writeInteraction(candidate, partner, verdict, input).hit,
      ),
    )
    .sort(compareHits);
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
