import type { NutrientContent } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Standing } from '../../corpus/schemas/standing.ts';
import { rangesOf } from './bounds.ts';
import { isAbove, isBelow } from './compare.ts';
import type { RecognisedLab } from './read-labs.ts';
import type { LabInterpretation, LabReference } from './schema.ts';

type Position = LabReference['interpretation'];

/** Where a result lies for each authority, one row each, never blended; rows without a bound read `no-range`. */
export function interpretRanges(
  lab: RecognisedLab,
  content: NutrientContent,
  language: Language,
): readonly LabReference[] {
  return rangesOf(content, lab.test.id, lab.usual.unit).map(({ row, low, high }): LabReference => {
    const text = row.reason?.[language] ?? row.note?.[language];
    return {
      id: row.id,
      authority: row.authority[language],
      role: row.role,
      low: bound(low, lab.usual.unit),
      high: bound(high, lab.usual.unit),
      interpretation: position(lab.usual, low, high),
      ...(text === undefined ? {} : { note: text }),
      sources: [...row.sources],
      verified: isSeen(row.standing),
    };
  });
}

function bound(value: number | null, unit: string): LabReference['low'] {
  return value === null ? null : { state: 'known', value, unit };
}

function isSeen(standing: Standing): boolean {
  return standing === 'seen';
}

/** Both bounds belong to the range. A result given as a range that lies across a bound is `unclear`. */
function position(value: RecognisedLab['usual'], low: number | null, high: number | null): Position {
  if (low === null && high === null) return 'no-range';
  const place = (one: number): 'low' | 'within' | 'high' => {
    if (low !== null && isBelow(one, low)) return 'low';
    return high !== null && isAbove(one, high) ? 'high' : 'within';
  };
  const first = place(value.low);
  return first === place(value.high) ? first : 'unclear';
}

/**
 * One word for all reference ranges together: what they agree on, else `differs`. Grey zones and proposals are shown beside it
 * and do not count; without any range it is `no-range`.
 */
export function overall(references: readonly LabReference[]): LabInterpretation {
  const places = new Set(
    references.flatMap((row) =>
      row.role === 'reference' && row.interpretation !== 'no-range' ? [row.interpretation] : [],
    ),
  );
  const [only] = places;
  if (only === undefined) return 'no-range';
  return places.size === 1 ? only : 'differs';
}
