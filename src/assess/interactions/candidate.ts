import type { Interaction, InteractionRule } from '../../corpus/schemas/interaction.ts';
import { reducedBelowOf } from './kidney-scope.ts';
import type { Member } from './rule-index.ts';

/** The way by which a rule names a partner. */
export interface NamedBy {
  readonly row: Interaction;
  readonly rule: InteractionRule;
  /** Absent for a row without members, such as food. */
  readonly member?: Member;
  /** Null when it was recognised by name. */
  readonly code: string | null;
  /** True when the code is that of the product as a whole. */
  readonly own: boolean;
}

/** A rule that names a partner, with what does not depend on the person or on the partner. */
export interface Candidate extends NamedBy {
  readonly mechanism: string;
  /** Another rule of the row has taken its place. */
  readonly isReplaced: boolean;
  /** It names its routes, `any` is not among them, and one that is not stated counts as oral. */
  readonly routes?: { readonly named: readonly string[]; readonly holdsUnstated: boolean };
  /** Milligrams a day of the partner from which it holds. */
  readonly fromMilligrams?: number;
  /** Highest limit of kidney function that rules of the row speak of. */
  readonly reducedBelow: number | undefined;
  /** It holds for a person who has the nutrient from food alone. */
  readonly holdsWithoutSource: boolean;
}

/** Works out once what each evaluation of the rule needs. */
export function candidateOf(named: NamedBy): Candidate {
  const { row, rule } = named;
  const routes = rule.drugRoutes;
  const from = milligramsOf(rule.partnerDose?.atLeast);
  return {
    ...named,
    mechanism: rule.mechanism ?? row.mechanism.id,
    isReplaced: row.rules.some((one) => one.supersedes === rule.id),
    ...(routes === undefined || routes.includes('any')
      ? {}
      : { routes: { named: routes, holdsUnstated: holdsUnstated(routes, row) } }),
    ...(from === undefined ? {} : { fromMilligrams: from }),
    reducedBelow: reducedBelowOf(row.rules),
    holdsWithoutSource: holdsWithoutSource(rule),
  };
}

/**
 * A route that is not stated counts as oral, the stricter. A row that knows no oral use at all, such as one of infusions
 * only, then holds as well.
 */
function holdsUnstated(named: readonly string[], row: Interaction): boolean {
  return named.includes('oral') || !row.rules.some((one) => one.drugRoutes?.includes('oral') === true);
}

/** A written daily dose such as `3 g/d` in milligrams. */
function milligramsOf(figure: string | undefined): number | undefined {
  if (figure === undefined) return undefined;
  const [number = '', unit] = figure.split(' ');
  return Number(number) * (unit === 'g/d' ? 1000 : 1);
}

/**
 * True for a partner that lowers the nutrient in the body, or acts through its level there, whatever is taken: such a rule
 * holds for a person who has the nutrient from food alone.
 */
function holdsWithoutSource(rule: InteractionRule): boolean {
  if (rule.compounds !== 'any' || rule.direction === 'nutrient-higher') return false;
  return rule.nutrientRoute === 'any' || (rule.affects === 'nutrient' && rule.direction === 'nutrient-lower');
}
