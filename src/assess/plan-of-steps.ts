import { clashesIfTaken, type PlanInput, planInputOf } from './plan/index.ts';
import type { Session } from './session.ts';
import type { Steps } from './take-steps.ts';

/** What the steps found as the input of a plan. Call it last: it reads the coverage that the steps wrote. */
export function planInputOfSteps(session: Session, steps: Steps): PlanInput {
  return planInputOf(session, { ...steps, clashesIfTaken: () => clashesIfTaken(steps.interactions.asked) });
}
