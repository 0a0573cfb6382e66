import type { FormulasFile } from '../../../corpus/schemas/formula.ts';

/** One way of doing a loading test. */
export type LoadingProtocol = FormulasFile['loadingTest']['protocols'][number];

/** Amounts in one and the same unit. */
export interface RetentionInput {
  /** Given, more than zero. */
  readonly dose: number;
  /** In the urine of the 24 hours after. */
  readonly urineAfter: number;
  /** In the urine of the 24 hours before; absent: the variant without it. */
  readonly urineBefore?: number;
}

/** Share of a given dose that the body kept, percent. Below zero when more left the body than was given. */
export function retention({ dose, urineAfter, urineBefore = 0 }: RetentionInput): number {
  return 100 * (1 - (urineAfter - urineBefore) / dose);
}

/**
 * What a protocol says of a retention: `deficient` from its bound, `normal` below its bound, `not-stated` where it gives
 * none. Information for a specialist; the product never suggests the test.
 */
export function readRetention(protocol: LoadingProtocol, percent: number): 'deficient' | 'normal' | 'not-stated' {
  if (protocol.deficientFrom !== null && percent >= protocol.deficientFrom) return 'deficient';
  if (protocol.normalBelow !== null && percent < protocol.normalBelow) return 'normal';
  return 'not-stated';
}
