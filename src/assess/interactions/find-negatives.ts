import type { RuledOut } from '../../corpus/schemas/ruled-out.ts';
import type { CheckedPartner, InteractionInput, NutrientSource } from './check-input.ts';
import { compoundsInScope } from './compound-scope.ts';
import type { Negative } from './interaction-schema.ts';
import { isKidneyInScope } from './kidney-scope.ts';
import type { Member, RuleIndex } from './rule-index.ts';

/** A negative that names one of the codes of a partner. */
export interface FoundNegative {
  readonly row: RuledOut;
  /** The code it names; empty for a negative about every partner of a mechanism. */
  readonly code: string;
  readonly verified: boolean;
  /** Route, form and kidney function of the partner and person lie in its scope. */
  readonly holds: boolean;
}

/** Negatives of a partner by codes that were seen; a code from memory rules nothing out and is not looked at. */
export function findNegatives(
  partner: CheckedPartner,
  codes: readonly string[],
  index: RuleIndex,
  input: InteractionInput,
): readonly FoundNegative[] {
  return codes.flatMap((code) =>
    index.entryOf(code).ruledOut.map(({ row, member }) => ({
      row,
      code,
      verified: (member.status ?? row.status) === 'seen',
      holds:
        isRouteNamed(partner, row) &&
        isFormNamed(partner, member) &&
        isKidneyInScope(row.scope.kidney, input.kidney, undefined) === true,
    })),
  );
}

/** Negatives about every partner of a rule with one of their mechanisms, for the mechanisms of the rules that were considered. */
export function generalNegatives(
  partner: CheckedPartner,
  mechanisms: ReadonlySet<string>,
  index: RuleIndex,
  input: InteractionInput,
): readonly FoundNegative[] {
  return index.generalRuledOut
    .filter((row) => row.scope.mechanisms?.some((mechanism) => mechanisms.has(mechanism)))
    .map((row) => ({
      row,
      code: '',
      verified: row.status === 'seen',
      holds: isRouteNamed(partner, row) && isKidneyInScope(row.scope.kidney, input.kidney, undefined) === true,
    }));
}

/** A route that is not stated counts as oral. */
function isRouteNamed(partner: CheckedPartner, { scope }: RuledOut): boolean {
  return scope.drugRoutes.includes('any') || scope.drugRoutes.includes(partner.route ?? 'oral');
}

/** A negative for one form needs that form to be stated. */
function isFormNamed(partner: CheckedPartner, member: Member): boolean {
  return member.forms === undefined || (partner.form !== undefined && member.forms.includes(partner.form));
}

/**
 * Whether a negative takes a rule with this mechanism away where it was met through this code, for the sources in its scope.
 * Only what was seen suppresses anything.
 */
export function mayTakeAway({ row, code, verified, holds }: FoundNegative, named: string, mechanism: string): boolean {
  if (!verified || !holds || (code !== named && code !== '')) return false;
  const { mechanisms } = row.scope;
  return mechanisms === undefined || mechanisms.some((one) => one === mechanism);
}

/** Whether a negative is about this compound of this source of the nutrient. */
export function isSourceInScope(
  { scope }: RuledOut,
  source: NutrientSource,
  compound: string,
  input: InteractionInput,
): boolean {
  return (
    (scope.nutrientRoute === 'any' || scope.nutrientRoute === source.route) &&
    (scope.nutrientDose === undefined || source.highDose === false) &&
    (scope.withAluminium || source.withAluminium === false) &&
    compoundsInScope(scope.compounds, source, input.content).includes(compound)
  );
}

/** The negatives as they stand in the receipt; in scope when they hold for every source that is taken. */
export function writeNegatives(found: readonly FoundNegative[], input: InteractionInput): readonly Negative[] {
  const seen = new Set<string>();
  return found.flatMap((one) => {
    if (seen.has(one.row.id)) return [];
    seen.add(one.row.id);
    const inScope =
      one.holds &&
      input.sources.every((source) =>
        source.compounds.every((compound) => isSourceInScope(one.row, source, compound, input)),
      );
    return [
      {
        id: one.row.id,
        finding: one.row.finding[input.language],
        text: one.row.text[input.language],
        sources: [...one.row.sources],
        verified: one.verified,
        inScope,
      },
    ];
  });
}
