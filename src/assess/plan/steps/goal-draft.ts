import type { Evidence } from '../../evidence/schema.ts';
import type { StepDraft } from '../make-step.ts';
import type { PlanInput } from '../plan-input.ts';
import type { PlanGuard } from '../schema.ts';

/** What the steps before the goals leave open. */
export interface GoalContext {
  readonly input: PlanInput;
  readonly guards: readonly PlanGuard[];
  /** False when an earlier rule already asks to stop, change, pause or ask a doctor. */
  readonly mayPropose: boolean;
}

/** A step about a goal, with its reason in the words of the content. */
export function goalDraft(
  id: string,
  verb: StepDraft['do'],
  evidence: Evidence,
  more: Readonly<Record<string, string>>,
): StepDraft {
  return {
    id,
    do: verb,
    parameters: { goal: evidence.name, ...more },
    because: evidence.verdict,
    inputs: [evidence.input],
    basis: [evidence.indication],
    sources: evidence.sources,
    verified: evidence.certaintyVerified,
    children: [evidence.derivation],
  };
}
