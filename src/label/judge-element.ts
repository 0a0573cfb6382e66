import { exactSum, known } from '../quantity/index.ts';
import { checkChemistry } from './check-chemistry.ts';
import type { Claim } from './claim.ts';
import type { LabelContext } from './label-context.ts';
import type { LabelReadingItem, LabelRemark } from './label-reading.ts';
import { notRead, type Outcome } from './outcome.ts';
import { agreesWithPercent, type PercentMass, percentMass } from './percent-check.ts';
import { massText, numberText, remark } from './remark.ts';
import { compoundFields, shareOf } from './source-shares.ts';

/** Reads a claim whose amount stands at the nutrient's own name: the declared element counts, unless chemistry forbids it. */
export function judgeElement(claim: Claim, context: LabelContext): Outcome {
  const word = claim.unknownWords[0];
  const mass = percentMass(claim.percent, context);
  const agrees = mass !== null && agreesWithPercent(mass, claim.amount);
  if (word !== undefined && !claim.explicit && !agrees) {
    return notRead('not-understood', remark(context, 'unknown-word', { word }));
  }
  const chemistry = checkChemistry(claim, context);
  if (chemistry.rejected !== null) return notRead('rejected', chemistry.rejected);
  const columns = claim.columns.length > 0 ? columnOutcome(claim, context) : null;
  if (columns !== null) return columns;
  if (mass !== null && !agrees && claim.percent?.set !== null)
    return inconsistent(claim, mass, context, chemistry.warnings);
  if (!claim.explicit && !agrees) return basisOutcome(claim, context, chemistry.warnings);
  return settled(claim, context, chemistry.warnings, chemistry.compoundMass);
}

/** The element as declared; a range stays a range and asks. */
function settled(
  claim: Claim,
  context: LabelContext,
  warnings: readonly LabelRemark[],
  compoundMilligrams: number | null,
): Outcome {
  const { low, high, text } = claim.amount;
  const isRange = low !== high;
  const item: LabelReadingItem = {
    ...compoundFields(claim.sources),
    basis: 'elemental',
    elementalMass: isRange ? known(low, 'mg', { low, high }) : known(low, 'mg'),
    ...(compoundMilligrams === null ? {} : { compoundMass: known(compoundMilligrams, 'mg') }),
    certainty: isRange ? 'ambiguous' : 'stated',
  };
  const question = isRange ? remark(context, 'amount-is-range', { amount: text }) : null;
  return { state: isRange ? 'ambiguous' : 'understood', item, warnings, question, reason: null };
}

/** `Magnesium 400 mg (citrate)`: the nutrient's name makes it the element, but it may be the compound. */
function basisOutcome(claim: Claim, context: LabelContext, warnings: readonly LabelRemark[]): Outcome {
  const shares = claim.sources.map((source) => shareOf(source, context.vocabulary)?.low ?? 0);
  const { low, high, text } = claim.amount;
  const poorest = shares.length === 0 ? 0 : Math.min(...shares);
  const fields = compoundFields(claim.sources);
  const question = remark(context, 'basis-not-stated', { amount: text });
  const elementalMass =
    poorest > 0
      ? known(claim.vague ? low * poorest : low, 'mg', { low: low * poorest, high })
      : ({ state: 'unknown', missing: ['basis'], unit: 'mg' } as const);
  const item: LabelReadingItem = {
    ...fields,
    basis: claim.vague ? 'compound' : 'elemental',
    elementalMass,
    certainty: 'ambiguous',
  };
  return { state: 'ambiguous', item, warnings, question, reason: null };
}

/** A percentage of a named reference that does not fit: the compound's share may explain it, else the element stands with a warning. */
function inconsistent(
  claim: Claim,
  mass: PercentMass,
  context: LabelContext,
  warnings: readonly LabelRemark[],
): Outcome {
  const warning = remark(context, 'percent-inconsistent', {
    percent: numberText(claim.percent?.value ?? 0, context),
    expected: massText(mass.value, context),
    element: massText(claim.amount.low, context),
  });
  const low = Math.min(mass.low, claim.amount.low);
  const high = Math.max(mass.high, claim.amount.high);
  const item: LabelReadingItem = {
    ...compoundFields(claim.sources),
    basis: 'elemental',
    elementalMass: known(claim.amount.low, 'mg', { low, high }),
    certainty: 'ambiguous',
  };
  const question = remark(context, 'basis-not-stated', { amount: claim.amount.text });
  return { state: 'ambiguous', item, warnings: [...warnings, warning], question, reason: null };
}

/** Several amounts behind one name, columns or parts: from the smallest to their sum. */
function columnOutcome(claim: Claim, context: LabelContext): Outcome {
  const all = [claim.amount, ...claim.columns];
  const options = all.map((amount) => amount.text);
  const item: LabelReadingItem = {
    ...compoundFields(claim.sources),
    basis: 'elemental',
    elementalMass: known(claim.amount.low, 'mg', {
      low: Math.min(...all.map((amount) => amount.low)),
      high: exactSum(all.map((amount) => amount.high)),
    }),
    certainty: 'ambiguous',
  };
  const question = remark(context, 'which-amount', { options: options.join(', ') }, options);
  return { state: 'ambiguous', item, warnings: [], question, reason: null };
}
