import { hasWords, type Messages, say } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';
import type { Problem } from '../quantity/index.ts';

/** A problem as the contract's error object: what surfaces send and print. */
export interface DescribedProblem {
  readonly type: string;
  readonly code: string;
  readonly path: string;
  /** Null when nothing was received. */
  readonly received: string | null;
  /** What is wrong and what to do, in the reader's language. */
  readonly remedy: string;
  readonly candidates?: readonly string[];
}

/** Puts the words of `content/messages/` to a problem. A code without words falls back on the code itself. */
export function describeProblem(problem: Problem, messages: Messages, language: Language): DescribedProblem {
  const remedy = hasWords(messages, problem.code)
    ? say(messages, language, problem.code, problem.parameters)
    : `${problem.code}.`;
  return {
    type: `elementair/problem/${problem.code}`,
    code: problem.code,
    path: problem.path.replaceAll(/\p{Cc}/gu, ' '),
    received: problem.received ?? null,
    remedy,
    ...(problem.candidates === undefined ? {} : { candidates: problem.candidates }),
  };
}
