/** Steps that are left; searches of one request share one. It counts steps and no time, so answers stay equal. */
export interface Budget {
  left: number;
}

/** Most steps of a search for the best day where the request names no number. */
const mostSteps = 1500;

/** A step costs more the more moments there are; steps times moments stay about equal. */
const stepMoments = 9000;

/** Hands out budgets: `best` for the best day, `decide` for whether there is one at all and for what is to blame. */
export type NewBudget = (purpose: 'best' | 'decide') => Budget;

/** Deciding takes lighter steps and matters more, so it may take more. Every search may at least place each moment a few times. */
export function budgetsOf(steps: number | undefined, moments: number): NewBudget {
  const usual = Math.max(4 * moments, Math.min(mostSteps, Math.floor(stepMoments / Math.max(1, moments))));
  return (purpose) => ({ left: purpose === 'best' ? (steps ?? usual) : (steps ?? mostSteps) * 20 });
}

/** Takes one step; false when none was left. */
export function takeStep(budget: Budget): boolean {
  if (budget.left <= 0) return false;
  budget.left -= 1;
  return true;
}
