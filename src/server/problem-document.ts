import type { Messages } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';
import type { Problem } from '../quantity/index.ts';
import { describeProblem } from '../report/index.ts';

/** Media type of RFC 9457. */
export const problemType = 'application/problem+json; charset=utf-8';

/** A problem of RFC 9457, with the fields of docs/contract/errors.md beside the standard ones. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What is wrong and what to do, in the reader's language. */
  readonly detail: string;
  /** Id of the request, as in the header `x-request-id`. */
  readonly instance: string;
  readonly code: string;
  readonly path: string;
  readonly received: string | null;
  readonly candidates?: readonly string[];
}

/** Puts the words of the content to a problem. */
export function problemDocument(
  problem: Problem,
  at: { readonly status: number; readonly messages: Messages; readonly language: Language; readonly requestId: string },
): ProblemDocument {
  const { type, code, path, received, remedy, candidates } = describeProblem(problem, at.messages, at.language);
  return {
    type,
    title: code.replaceAll('-', ' '),
    status: at.status,
    detail: remedy,
    instance: `urn:uuid:${at.requestId}`,
    code,
    path,
    received,
    ...(candidates === undefined ? {} : { candidates }),
  };
}
