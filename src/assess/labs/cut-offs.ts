import type { NutrientContent } from '../../corpus/index.ts';
import { type Bounded, type CutOff, cutOffsOf } from './bounds.ts';
import { isAbove, isBelow } from './compare.ts';
import type { RecognisedLab } from './read-labs.ts';

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
  const rows = cutOffsOf(content, lab.test.id, lab.usual.unit);
  return rows.flatMap((one): ReachedCutOff[] => {
    const side = sideOf(one.row);
    if (side === undefined) return [];
    const [first, second] = [reaches(one, side, lab.usual.low, rows), reaches(one, side, lab.usual.high, rows)];
    return first || second ? [{ cutOff: one.row, side, surely: first && second }] : [];
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

function reaches(
  { row, low, high }: Bounded<CutOff>,
  side: 'low' | 'high',
  value: number,
  rows: readonly Bounded<CutOff>[],
): boolean {
  if (side === 'high') return low !== null && !isBelow(value, low);
  if (row.meaning === 'proposed-lower-limit') return low !== null && isBelow(value, low);
  if (high === null || (low !== null && isBelow(value, low))) return false;
  return includesBound(row, rows) ? !isAbove(value, high) : isBelow(value, high);
}

/** "Treat at" includes its bound, except in a band that ends there, or where a milder band of the same authority begins. */
function includesBound(cutOff: CutOff, rows: readonly Bounded<CutOff>[]): boolean {
  if (cutOff.meaning !== 'treat-at' || cutOff.low !== null) return false;
  return !rows.some(
    ({ row }) =>
      row.authority.en === cutOff.authority.en &&
      row.id !== cutOff.id &&
      row.meaning === 'treat-at' &&
      row.low === cutOff.high,
  );
}
