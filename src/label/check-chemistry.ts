import type { Claim } from './claim.ts';
import { milligrams } from './group-claims.ts';
import type { LabelContext } from './label-context.ts';
import type { LabelRemark } from './label-reading.ts';
import { compoundText, massText, numberText, remark } from './remark.ts';
import { shareOf } from './source-shares.ts';

/** Above the compound's own share by more than this part it is strange, though it is understood. */
export const SHARE_SLACK = 1.05;
/** Below this part of the poorest share a typing error is likely. */
export const FAR_BELOW = 0.5;

/** Whether an element amount can come from the stated compound mass. */
export interface ChemistryCheck {
  /** Mass of all sources in mg; null unless every source states its own. */
  readonly compoundMass: number | null;
  readonly rejected: LabelRemark | null;
  readonly warnings: readonly LabelRemark[];
}

/**
 * Compares the element with the compound masses on the label. Rejected only when it exceeds the compound itself or
 * the share of the richest compound there is, with the rounding of the printed digits allowed.
 */
export function checkChemistry(claim: Claim, context: LabelContext): ChemistryCheck {
  const masses =
    claim.whole === undefined
      ? claim.sources.map((source) => milligrams(source.amount, context.vocabulary))
      : [claim.whole];
  const isComplete = masses.length > 0 && masses.every((mass) => mass !== null);
  if (!isComplete) return { compoundMass: null, rejected: null, warnings: [] };
  const compoundMass = sum(masses.map((mass) => mass?.high ?? 0));
  const most = compoundMass + sum(masses.map((mass) => mass?.rounding ?? 0));
  const least = claim.amount.low - claim.amount.rounding;
  const richest = context.vocabulary.richestShare;
  const texts = { element: massText(claim.amount.low, context), amount: massText(compoundMass, context) };
  if (isSplit(claim, compoundMass)) return { compoundMass: null, rejected: null, warnings: [] };
  if (least > most) return { compoundMass, rejected: remark(context, 'element-above-compound', texts), warnings: [] };
  if (least > most * richest) {
    const share = numberText(richest * 100, context);
    return { compoundMass, rejected: remark(context, 'element-above-richest', { ...texts, share }), warnings: [] };
  }
  return {
    compoundMass,
    rejected: null,
    warnings: shareWarnings(
      claim,
      masses.map((mass) => mass?.high ?? 0),
      context,
    ),
  };
}

/**
 * `magnesium 200 mg, waarvan 100 mg uit citraat en 100 mg uit oxide`: several parts behind the element that add up to it
 * are the element's own parts, not compound masses; so are parts that `waarvan` names.
 */
function isSplit(claim: Claim, compoundMass: number): boolean {
  const [first] = claim.sources;
  const { order, amount } = claim;
  const follows = order !== null && first !== undefined && first.order > order;
  const named = claim.sources.every((source) => source.declares) && compoundMass <= amount.high;
  const addsUp = claim.sources.length > 1 && Math.abs(compoundMass - amount.low) <= amount.rounding;
  return follows && (named || addsUp);
}

function shareWarnings(claim: Claim, masses: readonly number[], context: LabelContext): readonly LabelRemark[] {
  const shares = claim.sources.map((source) => shareOf(source, context.vocabulary));
  if (claim.whole !== undefined || shares.some((share) => share === null)) return [];
  const mostElement = sum(shares.map((share, place) => (share?.high ?? 0) * (masses[place] ?? 0)));
  const leastElement = sum(shares.map((share, place) => (share?.low ?? 0) * (masses[place] ?? 0)));
  const names = claim.sources.flatMap((source) => source.name?.compound?.names ?? []);
  const parameters = {
    element: massText(claim.amount.low, context),
    compound: names.map((name) => compoundText(name, context)).join(' + '),
    share: numberText((100 * mostElement) / sum(masses), context),
  };
  if (claim.amount.low - claim.amount.rounding > mostElement * SHARE_SLACK) {
    return [remark(context, 'above-compound-share', parameters)];
  }
  const isFarBelow = claim.amount.high + claim.amount.rounding < leastElement * FAR_BELOW;
  return isFarBelow ? [remark(context, 'far-below-compound-share', parameters)] : [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
