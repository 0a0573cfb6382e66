import type { PlanInput } from '../plan-input.ts';
import type { PlanGuard } from '../schema.ts';

/** A guard without its sentence. */
export type GuardState = Omit<PlanGuard, 'text' | 'missing' | 'sources'> & {
  readonly missing: readonly string[];
  readonly sources: readonly string[];
};

/** One guard-rail: whether a supplement may be proposed as far as it is concerned. */
export type Guard = (input: PlanInput) => GuardState;
