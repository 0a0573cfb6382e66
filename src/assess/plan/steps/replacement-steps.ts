import { boundsOf } from '../../answers.ts';
import type { Evidence } from '../../evidence/schema.ts';
import { notKept } from '../guards/check-guards.ts';
import { makeStep, type StepDraft } from '../make-step.ts';
import type { PlanInput } from '../plan-input.ts';
import type { PlanPart } from '../plan-part.ts';
import { type Room, roomUnderLimit } from '../room.ts';
import { type GoalContext, goalDraft } from './goal-draft.ts';
import { supplementSteps } from './supplement-steps.ts';

/** Replacing what is missing: a use by mouth that rests on guidelines, not on trials against placebo. */
export function isReplacement(evidence: Evidence): boolean {
  return evidence.support === 'guideline' && evidence.direction === 'benefit' && evidence.route.includes('oral');
}

/**
 * Replacement is treatment: the cause and the treatment dose are a doctor's. Beside that, where the value was measured low
 * for every authority, every guard-rail is kept and food does not close the gap, a supplement may fill the rest of the gap
 * to the reference intake: never more, and never more than the room under the upper level.
 */
export function replacementPart(evidence: Evidence, context: GoalContext): PlanPart {
  const { input } = context;
  const doctor = makeStep({ ...goalDraft('goal-replacement', 'see-doctor', evidence, {}) }, input);
  const steps = fillingSteps(evidence, context);
  if (steps === undefined) return { action: 'refer', steps: [doctor] };
  return { action: 'supplement', steps: [doctor, ...steps] };
}

function fillingSteps(evidence: Evidence, { input, guards, mayPropose }: GoalContext): PlanPart['steps'] | undefined {
  const room = roomUnderLimit(input);
  if (input.serumLow !== true || !mayPropose || notKept(guards).length > 0 || room === undefined) return undefined;
  const gap = gapAfterFood(input);
  if (gap === undefined) return undefined;
  // Rounded down: a whole unit more could pass a bound.
  const amount = Math.floor(Math.min(gap, room.room));
  if (amount < 1) return undefined;
  const steps = supplementSteps(proposal(evidence, amount, room, input), input);
  return typeof steps === 'string' ? undefined : steps;
}

/** What intake and the food step leave open of a reference intake that was seen in a source; undefined when not known. */
function gapAfterFood({ ledger, reference, foodFirst }: PlanInput): number | undefined {
  if (reference?.intake.state !== 'known' || !reference.verified || ledger.total.state !== 'known') return undefined;
  if (foodFirst === null) return undefined;
  const gain = foodFirst.steps.reduce((sum, step) => sum + (boundsOf(step.gain)?.high ?? 0), 0);
  // The high end of the intake: a doubt never makes a dose larger.
  const high = boundsOf(ledger.total)?.high ?? ledger.total.value;
  return (reference.intake.low ?? reference.intake.value) - high - gain;
}

function proposal(
  evidence: Evidence,
  amount: number,
  room: Room,
  { reference, ledger }: PlanInput,
): Parameters<typeof supplementSteps>[0] {
  const children: StepDraft['children'] = [
    reference?.intake.state === 'known' ? reference.intake.derivation : undefined,
    ledger.total.state === 'known' ? ledger.total.derivation : undefined,
  ];
  return {
    evidence,
    low: amount,
    high: amount,
    split: null,
    studied: evidence.form,
    sources: [...new Set([...(reference?.sources ?? []), ...evidence.sources])],
    children: children ?? [],
    room,
  };
}
