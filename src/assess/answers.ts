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
  const { low, high, value } = interval;
  // Written out: every number of an assessment passes here, and taking objects apart and together is slow.
  if (derivation === undefined) {
    return low === high ? { state: 'known', value, unit } : { state: 'known', value, unit, low, high };
  }
  if (low === high) return { state: 'known', value, unit, derivation };
  return { state: 'known', value, unit, low, high, derivation };
}
