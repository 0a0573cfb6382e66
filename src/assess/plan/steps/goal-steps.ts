import { say } from '../../../corpus/index.ts';
import { boundsOf } from '../../answers.ts';
import { isHelpful } from '../../evidence/effectiveness-word.ts';
import type { Evidence, EvidenceDose } from '../../evidence/schema.ts';
import { notKept } from '../guards/check-guards.ts';
import { makeStep, type StepDraft } from '../make-step.ts';
import type { PlanInput } from '../plan-input.ts';
import type { PlanPart } from '../plan-part.ts';
import { roomUnderLimit } from '../room.ts';
import type { PlanGuard } from '../schema.ts';
import { showMultiple, showRange } from '../show.ts';
import { type GoalContext, goalDraft } from './goal-draft.ts';
import { isReplacement, replacementPart } from './replacement-steps.ts';
import { type ProposedDose, supplementSteps } from './supplement-steps.ts';

/**
 * One goal: information where it is given in hospital only or support is missing, a doctor where it needs supervision, and
 * a supplement only where self-care by mouth is supported, a dose was read and every guard-rail is kept.
 */
export function goalPart(evidence: Evidence, context: GoalContext): PlanPart {
  const { input } = context;
  if (evidence.informationOnly) return inform('goal-hospital', evidence, input);
  if (!isHelpful(evidence.effectiveness)) {
    return inform(evidence.effectiveness === 'insufficient' ? 'goal-insufficient' : 'goal-no-effect', evidence, input);
  }
  if (isReplacement(evidence)) return replacementPart(evidence, context);
  if (evidence.setting !== 'self-care' || !evidence.route.includes('oral'))
    return refer('goal-supervised', evidence, input);
  return dosePart(evidence, context);
}

function dosePart(evidence: Evidence, context: GoalContext): PlanPart {
  const { input, guards, mayPropose } = context;
  const dose = smallestDose(evidence);
  const bounds = dose === undefined ? undefined : boundsOf(dose.perDay);
  if (dose === undefined || bounds === undefined) return refer('goal-no-dose', evidence, input);
  const amount = showRange(bounds.low, bounds.high, input);
  const room = roomUnderLimit(input);
  if (dose.upperLevel === 'above' || (room !== undefined && bounds.high > room.limit)) {
    const multiple = showMultiple(
      dose.aboveUpperLevel ?? 1,
      dose.aboveUpperLevelHigh ?? dose.aboveUpperLevel ?? 1,
      input,
    );
    return refer('goal-dose-above', evidence, input, { amount, multiple });
  }
  const kept = notKept(guards);
  if (!mayPropose || room === undefined || kept.some((guard) => guard.id !== 'upper-level')) {
    return refer('goal-not-yet', evidence, input, { reasons: reasons(kept, input) });
  }
  const taken = boundsOf(input.ledger.nonFood);
  if ((taken?.low ?? 0) >= bounds.low) return inform('goal-already', evidence, input, { amount });
  if (bounds.high > room.room) return refer('goal-no-room', evidence, input, { amount });
  const proposal: ProposedDose = {
    evidence,
    ...bounds,
    split: dose.split,
    studied: dose.compound === null ? evidence.form : [dose.compound],
    ...(dose.duration === undefined ? {} : { duration: dose.duration }),
    sources: dose.source === null ? [] : [dose.source],
    children: [dose.perDay.state === 'known' ? dose.perDay.derivation : undefined],
    room,
  };
  const steps = supplementSteps(proposal, input);
  if (steps === 'no-form' || steps === 'no-times') return refer(`goal-${steps}`, evidence, input);
  return { action: 'supplement', steps };
}

/** The smallest dose by mouth for self-care that was read in a source, is not blocked and says how much element it holds. */
function smallestDose({ doses, setting }: Evidence): EvidenceDose | undefined {
  const usable = doses.filter(
    (dose) =>
      dose.verified &&
      dose.blocked === undefined &&
      dose.route === 'oral' &&
      dose.perDay.state === 'known' &&
      (dose.setting === 'self-care' || (setting === 'self-care' && dose.upperLevel === 'above')),
  );
  const high = (dose: EvidenceDose): number => boundsOf(dose.perDay)?.high ?? Number.POSITIVE_INFINITY;
  return [...usable].sort((a, b) => high(a) - high(b))[0];
}

function reasons(guards: readonly PlanGuard[], { messages, language }: PlanInput): string {
  return guards.length === 0 ? say(messages, language, 'plan.earlier') : guards.map((guard) => guard.text).join(' ');
}

function inform(id: string, evidence: Evidence, input: PlanInput, more: StepDraft['parameters'] = {}): PlanPart {
  return { action: 'none', steps: [makeStep(goalDraft(id, 'inform', evidence, more), input)] };
}

function refer(id: string, evidence: Evidence, input: PlanInput, more: StepDraft['parameters'] = {}): PlanPart {
  return { action: 'refer', steps: [makeStep(goalDraft(id, 'ask', evidence, more), input)] };
}
