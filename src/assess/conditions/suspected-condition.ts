import type { Condition } from '../../corpus/schemas/condition.ts';
import type { ConditionRule } from '../../corpus/schemas/condition-rule.ts';
import type { UnknownFinding } from './unknown-finding.ts';

/** What an unrecognised condition may mean for the rules. */
export interface SuspectedCondition extends UnknownFinding {
  /** The nearest conditions at which a rule that is not decided says stop; empty when none does. */
  readonly stops: readonly Condition[];
  /** Those rules. */
  readonly rules: readonly ConditionRule[];
}

/** Which rules that say stop each unrecognised condition may hide, among those that are not decided. */
export function suspectConditions(
  unknown: readonly UnknownFinding[],
  undecided: readonly ConditionRule[],
  conditions: readonly Condition[],
): readonly SuspectedCondition[] {
  const stopRules = undecided.filter((rule) => rule.action === 'stop');
  return unknown.map((one) => {
    const near = conditions.filter((condition) => one.nearest.includes(condition.id));
    const stops = near.filter((condition) => stopRules.some((rule) => isAbout(rule, condition)));
    const rules = stopRules.filter((rule) => stops.some((condition) => isAbout(rule, condition)));
    return { ...one, stops, rules };
  });
}

/** A rule about a wider condition is about this one too. */
function isAbout({ when }: ConditionRule, { id, within }: Condition): boolean {
  const named = [...(when.all ?? []), ...(when.any ?? [])];
  return [id, ...within].some((one) => named.includes(`condition:${one}`));
}
