import type { ConditionRule } from '../../../corpus/schemas/condition-rule.ts';
import type { Predicate } from '../../../corpus/schemas/predicate.ts';
import { evaluatePredicate } from '../../conditions/evaluate-predicate.ts';
import type { PlanInput } from '../plan-input.ts';
import type { Guard } from './guard.ts';

/** No condition rule holds, conditions are stated, and none that says stop or refer hangs on something unknown. */
export const conditionsGuard: Guard = (input) => {
  const { found } = input.contraindications;
  const sources = [...new Set(found.flatMap((one) => one.sources))];
  if (found.length > 0) return { id: 'conditions', state: 'broken', missing: [], sources };
  const missing = [
    ...(input.facts.conditions === undefined ? ['conditions'] : []),
    ...undecidedRules(input).map((rule) => rule.id),
  ];
  return { id: 'conditions', state: missing.length === 0 ? 'kept' : 'unknown', missing, sources };
};

/** The score has no objection; a low score is never a reason for more. */
export const scoreGuard: Guard = ({ blocksAdvice }) => {
  const holds = blocksAdvice?.holds ?? (blocksAdvice === null || blocksAdvice === undefined ? false : null);
  const state = holds === false ? 'kept' : holds === true ? 'broken' : 'unknown';
  return { id: 'score', state, missing: state === 'unknown' ? ['risk score'] : [], sources: [] };
};

/** Rules that say stop or refer and whose unknown part could really hold. */
function undecidedRules(input: PlanInput): readonly ConditionRule[] {
  return input.contraindications.undecided.filter(
    (rule) => rule.action !== 'caution' && unknownPredicates(rule, input).some((one) => !isIdle(one, input)),
  );
}

function unknownPredicates({ when }: ConditionRule, { facts }: PlanInput): readonly Predicate[] {
  return [...(when.all ?? []), ...(when.any ?? [])].filter((one) => evaluatePredicate(one, facts) === null);
}

/**
 * Unknowns that nobody has to state: dialysis beside a kidney function that is known, a serum value that was never measured,
 * and what other guards already ask (conditions, medicines, kidney function, life stage).
 */
function isIdle(predicate: Predicate, { facts, coverage }: PlanInput): boolean {
  const { profile } = facts;
  if (predicate === 'dialysis') return profile.person.egfr !== undefined;
  if (predicate !== 'serum-above-range') return false;
  return !coverage.some((one) => one.kind === 'laboratory') && (profile.labs ?? []).length === 0;
}
