import type { Check } from './check.ts';
import type { CheckedPartner } from './check-input.ts';
import { depletionOfPartner } from './depletion.ts';
import { type FoundNegative, writeNegatives } from './find-negatives.ts';
import type { InteractionHit, InteractionReceipt, Negative } from './interaction-schema.ts';

/** Reasons that lie with the medicine and not with the person: the rule is not about it in this form. */
const notAboutIt: ReadonlySet<string> = new Set([
  'drug-route',
  'drug-form',
  'nutrient-route',
  'ruled-out',
  'superseded',
]);

/** Ids of the rules that are about the partner in the form it is taken, whether the person meets them or not. */
export function rulesAbout({ rules, notHolding }: InteractionReceipt): readonly string[] {
  const others = new Set(notHolding.flatMap((one) => (notAboutIt.has(one.because) ? [one.rule] : [])));
  return rules.filter((rule) => !others.has(rule));
}

/** What was looked at for a partner and what came of it. */
export function writeReceipt(
  partner: CheckedPartner,
  found: {
    readonly hits: readonly InteractionHit[];
    readonly notHolding: InteractionReceipt['notHolding'];
    readonly negatives: readonly FoundNegative[];
  },
  { index, input }: Check,
): InteractionReceipt {
  const { hits, notHolding, negatives } = found;
  const written = writeNegatives(negatives, input);
  const rules = new Set<string>();
  for (const hit of hits) rules.add(hit.id);
  for (const one of notHolding) rules.add(one.rule);
  const depletion = depletionOfPartner(partner, index);
  for (const { row } of depletion) rules.add(row.id);
  const status = ((): InteractionReceipt['status'] => {
    if (!partner.recognised) return 'unrecognised';
    if (hits.length + depletion.length > 0) return 'rule';
    if (isRuledOut(partner, negatives, written)) return 'ruled-out';
    return notHolding.some((one) => !notAboutIt.has(one.because)) ? 'rule' : 'no-rule';
  })();
  const receipt: InteractionReceipt = {
    input: partner.input,
    kind: partner.kind,
    name: partner.name,
    status,
    rules: [...rules],
    notHolding,
    negatives: written,
  };
  if (partner.written !== undefined) receipt.written = partner.written;
  if (partner.id !== undefined) receipt.id = partner.id;
  if (partner.candidates.length > 0) receipt.candidates = [...partner.candidates];
  return receipt;
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
