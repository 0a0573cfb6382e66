import type { NutrientContent } from '../../corpus/index.ts';
import type { Deficiency } from '../../corpus/schemas/deficiency.ts';
import { isAbove, isBelow } from './compare.ts';
import { writtenIn } from './interpret-ranges.ts';
import type { RecognisedLab } from './read-labs.ts';

/** A cut-off of the evidence. */
export type CutOff = Deficiency['thresholds'][number];

/** A cut-off that a result reaches, and on which side. */
export interface ReachedCutOff {
  readonly cutOff: CutOff;
  readonly side: 'low' | 'high';
  /** False when only one end of a result given as a range reaches it. */
  readonly surely: boolean;
}

/**
 * Cut-offs that a result reaches. Rows about aims and about limits in use say nothing of one result and are left out. A result
 * given as a range reaches what either of its ends reaches: doubt is only ever stricter.
 */
export function reachedCutOffs(lab: RecognisedLab, content: NutrientContent): readonly ReachedCutOff[] {
  const rows = content.deficiency.thresholds.filter((row) => row.test === lab.test.id);
  return rows.flatMap((cutOff): ReachedCutOff[] => {
    const side = sideOf(cutOff);
    if (side === undefined) return [];
    const reaches = (value: number): boolean => reached(cutOff, side, value, lab.usual.unit, rows, content);
    const [first, second] = [reaches(lab.usual.low), reaches(lab.usual.high)];
    return first || second ? [{ cutOff, side, surely: first && second }] : [];
  });
}

function sideOf(cutOff: CutOff): 'low' | 'high' | undefined {
  switch (cutOff.meaning) {
    case 'low-below':
    case 'treat-at':
    case 'symptoms-below':
    case 'proposed-lower-limit':
      return 'low';
    case 'symptoms-from':
    case 'high-from':
      return 'high';
    case 'therapeutic-range':
    case 'lower-limits-in-use':
      return undefined;
  }
}

function reached(
  cutOff: CutOff,
  side: 'low' | 'high',
  value: number,
  unit: string,
  rows: readonly CutOff[],
  content: NutrientContent,
): boolean {
  const low = writtenIn(cutOff.low, unit, content);
  const high = writtenIn(cutOff.high, unit, content);
  if (side === 'high') return low !== null && !isBelow(value, low);
  if (cutOff.meaning === 'proposed-lower-limit') return low !== null && isBelow(value, low);
  if (high === null || (low !== null && isBelow(value, low))) return false;
  return includesBound(cutOff, rows) ? !isAbove(value, high) : isBelow(value, high);
}

/** "Treat at" includes its bound, except in a band that ends there, or where a milder band of the same authority begins. */
function includesBound(cutOff: CutOff, rows: readonly CutOff[]): boolean {
  if (cutOff.meaning !== 'treat-at' || cutOff.low !== null) return false;
  const sameAuthority = rows.filter((row) => row.authority.en === cutOff.authority.en && row.id !== cutOff.id);
  return !sameAuthority.some((row) => row.meaning === 'treat-at' && row.low === cutOff.high);
}
