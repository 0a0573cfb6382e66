export { clashesIfTaken } from './clashes-if-taken.ts';
export { makePlan } from './make-plan.ts';
export type { PlanInput } from './plan-input.ts';
export { planInputOf } from './plan-input-of.ts';
export { type Plan, type PlanGuard, type PlanStep, planActionSchema, planSchema } from './schema.ts';
