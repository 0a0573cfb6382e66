import type { Problem } from '../quantity/index.ts';
import type { ExitCode } from './exit-codes.ts';

/** Ends a command with a problem and an exit code; `runProgram` prints it once, as text or as one JSON object. */
export class Failure extends Error {
  readonly problem: Problem;
  readonly exitCode: ExitCode;

  constructor(problem: Problem, exitCode: ExitCode) {
    super(problem.code);
    this.problem = problem;
    this.exitCode = exitCode;
  }
}
