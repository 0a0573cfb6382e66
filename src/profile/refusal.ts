import type { Problem } from '../quantity/index.ts';

/**
 * Carries a problem from deep inside the reading of a profile to `readProfile`, which turns it into a `Reading`.
 * It never leaves this folder.
 */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Stops the reading with a problem at a path. */
export function refuse(code: string, path: string, received?: unknown, more: Partial<Problem> = {}): never {
  const shown = received === undefined ? {} : { received: showReceived(received) };
  throw new Refusal({ code, path, ...shown, ...more });
}

/** The received value as one line of at most 80 characters. */
export function showReceived(received: unknown): string {
  const text = typeof received === 'string' ? received : asText(received);
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}

/** Data from a library call can hold what JSON cannot. */
function asText(received: unknown): string {
  try {
    return JSON.stringify(received) ?? String(received);
  } catch {
    return typeof received;
  }
}
