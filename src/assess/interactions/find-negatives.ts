import type { RuledOut } from '../../corpus/schemas/ruled-out.ts';
import type { CheckedPartner, InteractionInput, NutrientSource } from './check-input.ts';
import { compoundsInScope } from './compound-scope.ts';
import type { Negative } from './interaction-schema.ts';
import { isKidneyInScope } from './kidney-scope.ts';
import type { Member } from './rule-index.ts';
import type { RulesForPartner } from './rules-for-partner.ts';

/** A negative that names one of the codes of a partner. */
export interface FoundNegative {
  readonly row: RuledOut;
  /** The code it names; empty for a negative about every partner of a mechanism. */
  readonly code: string;
  readonly verified: boolean;
  /** Route, form and kidney function of the partner and person lie in its scope. */
  readonly holds: boolean;
}

/** The negatives that name a partner, each with whether it holds for this partner and person. */
export function findNegatives(
  partner: CheckedPartner,
  { ruledOut, generalRuledOut }: Pick<RulesForPartner, 'ruledOut' | 'generalRuledOut'>,
  input: InteractionInput,
): readonly FoundNegative[] {
  if (ruledOut.length === 0 && generalRuledOut.length === 0) return none;
  const holds = (row: RuledOut): boolean =>
    isRouteNamed(partner, row) && isKidneyInScope(row.scope.kidney, input.kidney, undefined) === true;
  return [
    ...ruledOut.map(({ row, member, code }) => ({
      row,
      code,
      verified: (member.status ?? row.status) === 'seen',
      holds: holds(row) && isFormNamed(partner, member),
    })),
    ...generalRuledOut.map((row) => ({ row, code: '', verified: row.status === 'seen', holds: holds(row) })),
  ];
}

const none: readonly never[] = [];

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
export function writeNegatives(found: readonly FoundNegative[], input: InteractionInput): Negative[] {
  if (found.length === 0) return [];
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
