import { say } from '../../../corpus/index.ts';
import { known } from '../../../quantity/index.ts';
import { boundsOf } from '../../answers.ts';
import { fullestDay } from '../../intake/fullest-day.ts';
import { factsBehind } from '../facts-behind.ts';
import { makeStep, type StepDraft } from '../make-step.ts';
import type { PlanInput } from '../plan-input.ts';
import { nothing, type PlanPart } from '../plan-part.ts';
import { showAmount, showRange } from '../show.ts';
import { takenItems } from '../taken.ts';

/**
 * More than the upper level beyond food: less of it, or the pharmacist's word where a medicine brings it. Where it may be
 * more, the amount is found out first. A level that does not exist for the person is never exceeded and never kept.
 */
export function upperLevelPart(input: PlanInput): PlanPart {
  const { limit, exceeded } = input.upperLevel;
  const counted = boundsOf(input.ledger.nonFood);
  if (limit.state !== 'known' || counted === undefined) return nothing;
  if (counted.high <= limit.value) return fullDayPart(limit.value, input);
  const isOpen = counted.high === Number.POSITIVE_INFINITY;
  const parameters = {
    limit: showAmount(limit.value, input),
    amount: isOpen ? atLeast(counted.low, input) : showRange(counted.low, counted.high, input),
  };
  const draft = (id: string, more: Pick<StepDraft, 'do' | 'amount'>): StepDraft => ({
    id,
    ...more,
    parameters,
    inputs: takenItems(input).map((item) => item.input),
    basis: factsBehind(limit, input.book),
    sources: input.upperLevel.sources,
    verified: true,
    children: [
      limit.derivation,
      input.ledger.nonFood.state === 'not-applicable' ? undefined : input.ledger.nonFood.derivation,
    ],
  });
  if (exceeded !== true) {
    // Nothing is known to be taken: that is a question of the assessment and no step.
    if (takenItems(input).length === 0) return nothing;
    return { action: 'none', steps: [makeStep(draft('upper-level-unsure', { do: 'ask' }), input)] };
  }
  const own = boundsOf(input.ledger.withoutMedicines);
  if (own !== undefined && own.high <= limit.value) {
    return { action: 'refer', steps: [makeStep(draft('upper-level-by-medicine', { do: 'ask' }), input)] };
  }
  const amount = known(limit.value, limit.unit, limit.derivation === undefined ? {} : { derivation: limit.derivation });
  return { action: 'change', steps: [makeStep(draft('upper-level', { do: 'change', amount }), input)] };
}

function atLeast(amount: number, input: PlanInput): string {
  return say(input.messages, input.language, 'report.at-least', { value: showAmount(amount, input) });
}

/** Within the level on average, and above it on a day: the pharmacist says whether so much at a time is meant. */
function fullDayPart(limit: number, input: PlanInput): PlanPart {
  const fullest = fullestDay(input.ledger.items);
  if (fullest === undefined || fullest.atLeast <= limit) return nothing;
  const draft: StepDraft = {
    id: 'upper-level-on-a-day',
    do: 'ask',
    parameters: {
      name: fullest.item.name,
      amount: showAmount(fullest.atLeast, input),
      limit: showAmount(limit, input),
    },
    inputs: [fullest.item.input],
    basis: factsBehind(input.upperLevel.limit, input.book),
    sources: input.upperLevel.sources,
    verified: true,
    children: [fullest.item.amount.state === 'not-applicable' ? undefined : fullest.item.amount.derivation],
  };
  return { action: 'refer', steps: [makeStep(draft, input)] };
}
