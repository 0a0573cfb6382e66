/** Steps that are left; searches of one request share one. It counts steps and no time, so answers stay equal. */
export interface Budget {
  left: number;
}

/** Steps a request may take where it names no number. */
export const usualBudget = 60_000;

/** Takes one step; false when none was left. */
export function takeStep(budget: Budget): boolean {
  if (budget.left <= 0) return false;
  budget.left -= 1;
  return true;
}
