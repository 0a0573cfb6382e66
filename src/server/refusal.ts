import type { Problem, Reading } from '../quantity/index.ts';

/** Ends a request with a problem document of this status; the words are put to it at the edge of the server. */
export class Refusal extends Error {
  readonly problem: Problem;
  readonly statusCode: number;

  constructor(problem: Problem, statusCode: number) {
    super(problem.code);
    this.problem = problem;
    this.statusCode = statusCode;
  }
}

/** The value of a reading; a problem ends the request with 422, since the request was readable and its content is not. */
export function orRefuse<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new Refusal(reading.problem, reading.problem.code === 'too-large' ? 413 : 422);
}
