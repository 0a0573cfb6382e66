import type { Answer, KnownAnswer } from '../quantity/index.ts';

/** Lowest and highest value an answer allows; undefined when nothing is known. An open top is `Infinity`. */
export function boundsOf(answer: Answer): { readonly low: number; readonly high: number } | undefined {
  if (answer.state === 'known') return { low: answer.low ?? answer.value, high: answer.high ?? answer.value };
  if (answer.state === 'unknown' && answer.atLeast !== undefined) {
    return { low: answer.atLeast, high: Number.POSITIVE_INFINITY };
  }
  return undefined;
}

/** A known answer from an interval; `low` and `high` are written only when they differ from the value. */
export function knownInterval(
  interval: { readonly low: number; readonly high: number; readonly value: number },
  unit: string,
  derivation?: string,
): KnownAnswer {
  const range = interval.low === interval.high ? {} : { low: interval.low, high: interval.high };
  return { state: 'known', value: interval.value, unit, ...range, ...(derivation === undefined ? {} : { derivation }) };
}
