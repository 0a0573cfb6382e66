/** Steps that are left; searches of one request share one. It counts steps and no time, so answers stay equal. */
export interface Budget {
  left: number;
}

/** Steps the search for the best day may take where the request names no number. */
const usualSteps = 1500;

/** Hands out budgets: `best` for the best day, `decide` for whether there is one at all and for what is to blame. */
export type NewBudget = (purpose: 'best' | 'decide') => Budget;

/** Deciding takes lighter steps and matters more, so it may take twenty times as many. */
export function budgetsOf(steps: number | undefined): NewBudget {
  const best = steps ?? usualSteps;
  return (purpose) => ({ left: purpose === 'best' ? best : best * 20 });
}

/** Takes one step; false when none was left. */
export function takeStep(budget: Budget): boolean {
  if (budget.left <= 0) return false;
  budget.left -= 1;
  return true;
}
