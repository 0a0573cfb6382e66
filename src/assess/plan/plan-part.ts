import type { PlanAction, PlanStep } from './schema.ts';

/** What one rule of the plan adds; `none` adds steps without deciding the action. */
export interface PlanPart {
  readonly action: PlanAction;
  readonly steps: readonly PlanStep[];
}

/** A part that has nothing to say. */
export const nothing: PlanPart = { action: 'none', steps: [] };
