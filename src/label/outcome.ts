import type { LabelReading, LabelReadingItem, LabelRemark } from './label-reading.ts';

/** What became of one claim. */
export interface Outcome {
  readonly state: LabelReading['state'];
  /** Null when nothing can be said. */
  readonly item: LabelReadingItem | null;
  readonly warnings: readonly LabelRemark[];
  readonly question: LabelRemark | null;
  readonly reason: LabelRemark | null;
}

/** A claim that is not read, with why. */
export function notRead(state: 'not-understood' | 'rejected', reason: LabelRemark): Outcome {
  return { state, item: null, warnings: [], question: null, reason };
}
