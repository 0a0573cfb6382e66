/** Ends a bench that cannot measure what it promises; the message says why and what to do. */
export class BenchFailure extends Error {
  /** 2 wrong usage, 4 something needed is missing, 70 the thing measured gave a wrong answer. */
  readonly exitCode: 2 | 4 | 70;

  constructor(message: string, exitCode: 2 | 4 | 70) {
    super(message);
    this.exitCode = exitCode;
  }
}
