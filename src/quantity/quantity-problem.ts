import type { Problem } from './problem.ts';

/** Closed list of what can be wrong with an amount as text, or with a conversion. */
export type QuantityProblemCode =
  | 'amount-empty'
  | 'amount-too-long'
  | 'number-unreadable'
  | 'number-ambiguous'
  | 'negative'
  | 'range-reversed'
  | 'range-not-allowed'
  | 'unit-missing'
  | 'unit-unknown'
  | 'unit-biological'
  | 'wrong-dimension'
  | 'not-convertible';

/** A reading that failed. */
export interface Refusal {
  readonly ok: false;
  readonly problem: Problem;
}

/** Longest received text that is repeated, in characters. */
const longestReceived = 80;

/** A problem with an amount; `received` is cut to 80 characters, `path` is left to the caller. */
export function quantityProblem(
  code: QuantityProblemCode,
  received: string,
  parameters?: Readonly<Record<string, string>>,
  candidates: readonly string[] = [],
): Problem {
  return {
    code,
    path: '',
    received: cut(received),
    ...(parameters === undefined ? {} : { parameters }),
    ...(candidates.length === 0 ? {} : { candidates }),
  };
}

/** The same as a failed reading. */
export function refuseQuantity(
  code: QuantityProblemCode,
  received: string,
  parameters?: Readonly<Record<string, string>>,
  candidates: readonly string[] = [],
): Refusal {
  return { ok: false, problem: quantityProblem(code, received, parameters, candidates) };
}

/** Cuts between characters, never inside a surrogate pair. */
function cut(text: string): string {
  if (text.length <= longestReceived) return text;
  return `${text.slice(0, longestReceived - 3).replace(/[\uD800-\uDBFF]$/, '')}...`;
}
