import type { Problem } from '../quantity/index.ts';

/** Carries a refusal from a rule to `assess`, which turns it into a `Reading`. It never leaves this folder. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
