import type { InteractionRule } from '../../corpus/schemas/interaction.ts';
import type { Truth } from '../conditions/evaluate-predicate.ts';
import type { InteractionInput } from './check-input.ts';

type KidneyScope = NonNullable<InteractionRule['kidney']>;

/**
 * Whether a kidney function lies in a scope; null when it is not known. Dialysis that is not stated counts as unknown as long
 * as a reduced kidney function is possible: at or above `reducedBelow` (the highest limit of the same row) it is excluded.
 */
export function isKidneyInScope(
  scope: KidneyScope | undefined,
  kidney: InteractionInput['kidney'],
  reducedBelow: number | undefined,
): Truth {
  if (scope === undefined) return true;
  if (scope.onDialysis === true) return kidney.dialysis ?? (isUnreduced(kidney.egfr, reducedBelow) ? false : null);
  if (scope.orDialysis === true && kidney.dialysis === true) return true;
  return isInRange(scope, kidney.egfr);
}

function isUnreduced(egfr: number | undefined, reducedBelow: number | undefined): boolean {
  return egfr !== undefined && reducedBelow !== undefined && egfr >= reducedBelow;
}

function isInRange(scope: KidneyScope, egfr: number | undefined): Truth {
  const below = limit(scope.egfrBelow);
  const atLeast = limit(scope.egfrAtLeast);
  if (egfr === undefined) return below === undefined && atLeast === undefined ? true : null;
  return (below === undefined || egfr < below) && (atLeast === undefined || egfr >= atLeast);
}

/** A written limit such as `30 mL/min/{1.73_m2}` as a number in that unit. */
function limit(figure: string | undefined): number | undefined {
  // `parseFloat` reads up to the unit; the schema has seen that a number stands there.
  return figure === undefined ? undefined : Number.parseFloat(figure);
}

/** The highest limit below which rules of a row speak of reduced kidney function; undefined when none has one. */
export function reducedBelowOf(rules: readonly Pick<InteractionRule, 'kidney'>[]): number | undefined {
  const limits = rules.flatMap((rule) => limit(rule.kidney?.egfrBelow) ?? []);
  return limits.length === 0 ? undefined : Math.max(...limits);
}
