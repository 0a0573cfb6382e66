import { clashesIfTaken, type PlanInput, planInputOf } from './plan/index.ts';
import type { Session } from './session.ts';
import type { Steps } from './take-steps.ts';

/** What the steps found as the input of a plan. Call it last: it reads the coverage that the steps wrote. */
export function planInputOfSteps(session: Session, steps: Steps): PlanInput {
  const { medications, ledger, upperLevel, facts } = steps;
  const parts = {
    medications,
    ledger,
    upperLevel,
    conditions: facts.conditions,
    egfr: facts.profile.person.egfr,
  };
  return planInputOf(session, { ...steps, clashesIfTaken: () => clashesIfTaken(session, parts) });
}
