export { clashesIfTaken } from './clashes-if-taken.ts';
export { makePlan } from './make-plan.ts';
export type { PlanInput, PlanInteraction, PlanTimes, PlanUrgent } from './plan-input.ts';
export { type PlanParts, planInputOf } from './plan-input-of.ts';
export {
  type Plan,
  type PlanAction,
  type PlanGuard,
  type PlanStep,
  type PlanVerb,
  planActionSchema,
  planSchema,
} from './schema.ts';
