import type { Problem } from '../quantity/index.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** A profile that no person can have is refused input; an authority comes from an option and is wrong usage. */
export function refusedAssessment(problem: Problem): Failure {
  if (problem.code !== 'unknown-authority') return new Failure(problem, exitCodes.refused);
  return new Failure({ ...problem, path: '--authority' }, exitCodes.wrongUsage);
}
