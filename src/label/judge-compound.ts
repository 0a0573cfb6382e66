import type { ElementShare } from '../corpus/index.ts';
import { known } from '../quantity/index.ts';
import { FAR_BELOW, SHARE_SLACK } from './check-chemistry.ts';
import type { Claim } from './claim.ts';
import type { LabelContext } from './label-context.ts';
import type { LabelReadingItem, LabelRemark } from './label-reading.ts';
import type { Mention } from './mention.ts';
import { notRead, type Outcome } from './outcome.ts';
import { agreesWithPercent, type PercentMass, percentMass } from './percent-check.ts';
import { compoundText, massText, numberText, remark } from './remark.ts';
import { compoundFields, formsOf, shareOf } from './source-shares.ts';

/**
 * Reads a claim whose amount stands at a compound's name. By wording it is the compound; a percentage of the reference
 * value may show that it is the element. Without one, only an exact form is taken at its word: else both readings stay.
 */
export function judgeCompound(claim: Claim, context: LabelContext): Outcome {
  const [source] = claim.sources;
  if (source === undefined) return notRead('not-understood', remark(context, 'no-amount'));
  if (claim.explicit || isElementUnit(source)) return elementOutcome(claim);
  if (claim.columns.length > 0) return columnsOutcome(claim, context);
  if (source.sharePercent !== null) return declaredShare(claim, source.sharePercent, context);
  const mass = percentMass(claim.percent, context);
  if (mass !== null && agreesWithPercent(mass, claim.amount)) return elementOutcome(claim);
  const share = shareOf(source, context.vocabulary);
  if (source.name?.compound === null) {
    return notRead('not-understood', remark(context, 'unlisted-compound', { word: source.name.text }));
  }
  if (share === null) return withoutComposition(claim, source, context);
  if (mass !== null && agreesWithPercent(mass, elementOf(claim, share))) return derived(claim, share, mass);
  const isPossible = mass !== null && mass.low <= claim.amount.high * context.vocabulary.richestShare;
  if (mass !== null && isPossible && claim.percent?.set !== null) return declaredByPercent(claim, share, mass, context);
  const warnings = mass !== null && claim.percent?.set !== null ? [percentWarning(claim, mass, share, context)] : [];
  const isExact =
    source.name?.forms?.length === 1 && claim.sources.length === 1 && claim.amount.low === claim.amount.high;
  if (isExact && warnings.length === 0) return derived(claim, share, null);
  return bothReadings(claim, share, warnings, context);
}

/** Moles and equivalents on a label count the ion, whatever it is bound to. */
function isElementUnit(source: Mention): boolean {
  return source.amount?.unit === 'mmol' || source.amount?.unit === 'meq';
}

const elementOf = (claim: Claim, share: ElementShare): { low: number; high: number; rounding: number } => ({
  low: claim.amount.low * share.low,
  high: claim.amount.high * share.high,
  rounding: claim.amount.rounding * share.high,
});

function elementOutcome(claim: Claim): Outcome {
  const { low, high } = claim.amount;
  const elementalMass = low === high ? known(low, 'mg') : known(low, 'mg', { low, high });
  const item: LabelReadingItem = {
    ...compoundFields(claim.sources),
    basis: 'elemental',
    elementalMass,
    certainty: low === high ? 'stated' : 'ambiguous',
  };
  return { state: low === high ? 'understood' : 'ambiguous', item, warnings: [], question: null, reason: null };
}

/** By stoichiometry; a percentage narrows the forms when the water is not stated. */
function derived(claim: Claim, share: ElementShare, mass: PercentMass | null): Outcome {
  const range = elementOf(claim, share);
  const isOne = range.low === range.high;
  const low = mass === null ? range.low : Math.max(range.low, mass.low);
  const high = mass === null ? range.high : Math.min(range.high, mass.high);
  const middle = mass?.value ?? claim.amount.low * share.value;
  const value = Math.min(Math.max(middle, Math.min(low, high)), Math.max(low, high));
  const elementalMass = isOne
    ? known(range.low, 'mg')
    : known(value, 'mg', { low: Math.min(low, value), high: Math.max(high, value) });
  const item: LabelReadingItem = {
    ...compoundFields(claim.sources),
    basis: 'compound',
    elementalMass,
    compoundMass: known(claim.amount.low, 'mg'),
    certainty: 'derived',
  };
  return { state: 'understood', item, warnings: [], question: null, reason: null };
}

/** The percentage of a named reference declares the element, though the pure compound would hold another share. */
function declaredByPercent(claim: Claim, share: ElementShare, mass: PercentMass, context: LabelContext): Outcome {
  const pure = elementOf(claim, share);
  const names = claim.sources[0]?.name?.compound?.names;
  const parameters = {
    element: massText(mass.value, context),
    compound: names === undefined ? '' : compoundText(names, context),
    share: numberText(share.high * 100, context),
  };
  const isAbove = mass.low > pure.high * SHARE_SLACK;
  const isFarBelow = mass.high < pure.low * FAR_BELOW;
  const code = isAbove ? 'above-compound-share' : isFarBelow ? 'far-below-compound-share' : null;
  const item: LabelReadingItem = {
    ...compoundFields(claim.sources),
    basis: 'compound',
    elementalMass: known(mass.value, 'mg', { low: mass.low, high: mass.high }),
    compoundMass: known(claim.amount.low, 'mg'),
    certainty: 'stated',
  };
  const warnings = code === null ? [] : [remark(context, code, parameters)];
  return { state: 'understood', item, warnings, question: null, reason: null };
}

/** `(16 % magnesium)` behind the compound: its own declared share. */
function declaredShare(claim: Claim, percent: number, context: LabelContext): Outcome {
  const richest = context.vocabulary.richestShare;
  if (percent / 100 > richest * 1.01) {
    const texts = {
      element: massText((claim.amount.low * percent) / 100, context),
      amount: massText(claim.amount.low, context),
      share: numberText(richest * 100, context),
    };
    return notRead('rejected', remark(context, 'element-above-richest', texts));
  }
  const item: LabelReadingItem = {
    ...compoundFields(claim.sources),
    basis: 'compound',
    elementalMass: known((claim.amount.low * percent) / 100, 'mg'),
    compoundMass: known(claim.amount.low, 'mg'),
    certainty: 'stated',
  };
  return { state: 'understood', item, warnings: [], question: null, reason: null };
}

/** Both readings stay: `value` is the compound by wording, `high` the whole amount as element. */
function bothReadings(
  claim: Claim,
  share: ElementShare,
  warnings: readonly LabelRemark[],
  context: LabelContext,
): Outcome {
  const shares = claim.sources.map((source) => shareOf(source, context.vocabulary)?.low ?? 0);
  const least = Math.min(share.low, ...shares);
  const { low, high, text } = claim.amount;
  const item: LabelReadingItem = {
    ...compoundFields(claim.sources),
    basis: 'compound',
    elementalMass: known(low * share.value, 'mg', { low: low * least, high }),
    compoundMass: known(low, 'mg'),
    certainty: 'ambiguous',
  };
  const question = remark(context, 'basis-not-stated', { amount: text }, ['compound', 'elemental']);
  return { state: 'ambiguous', item, warnings, question, reason: null };
}

function withoutComposition(claim: Claim, source: Mention, context: LabelContext): Outcome {
  const names = source.name?.compound?.names;
  const compound = names === undefined ? (source.name?.text ?? '') : compoundText(names, context);
  const item: LabelReadingItem = {
    ...compoundFields(claim.sources),
    basis: 'compound',
    elementalMass: { state: 'unknown', missing: ['composition'], unit: 'mg' },
    compoundMass: known(claim.amount.low, 'mg'),
    certainty: 'ambiguous',
  };
  const options = formsOf(source).map((form) => form.id);
  return {
    state: 'ambiguous',
    item,
    warnings: [],
    question: remark(context, 'composition-unknown', { compound }, options),
    reason: null,
  };
}

function columnsOutcome(claim: Claim, context: LabelContext): Outcome {
  const options = [claim.amount, ...claim.columns].map((amount) => amount.text);
  const item: LabelReadingItem = {
    ...compoundFields(claim.sources),
    basis: 'compound',
    elementalMass: { state: 'unknown', missing: ['serving', 'basis'], unit: 'mg' },
    certainty: 'ambiguous',
  };
  const question = remark(context, 'which-amount', { options: options.join(', ') }, options);
  return { state: 'ambiguous', item, warnings: [], question, reason: null };
}

function percentWarning(claim: Claim, mass: PercentMass, share: ElementShare, context: LabelContext): LabelRemark {
  return remark(context, 'percent-inconsistent', {
    percent: numberText(claim.percent?.value ?? 0, context),
    expected: massText(mass.value, context),
    element: massText(claim.amount.low * share.value, context),
  });
}
