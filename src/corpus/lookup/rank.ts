import type { Candidate, Named } from './named.ts';

/** A match before it is shown: position of the entry, the name that matched, its score. */
export interface Scored {
  readonly entry: number;
  readonly text: string;
  readonly score: number;
}

/** Scores closer than this are the same. */
const EQUAL = 1e-9;

/** Whether two scores count as the same. */
export const isSameScore = (left: number, right: number): boolean => Math.abs(left - right) < EQUAL;

/** Best first: score, then the shorter name, then the id, then the name itself. */
export function compareScored(entries: readonly Named[], left: Scored, right: Scored): number {
  if (!isSameScore(left.score, right.score)) return right.score - left.score;
  if (left.text.length !== right.text.length) return left.text.length - right.text.length;
  const leftId = entries[left.entry]?.id ?? '';
  const rightId = entries[right.entry]?.id ?? '';
  if (leftId !== rightId) return leftId < rightId ? -1 : 1;
  return left.text < right.text ? -1 : left.text > right.text ? 1 : 0;
}

/** The best match of each entry, best first, at most `limit`. */
export function bestOfEachEntry<T extends Scored>(
  entries: readonly Named[],
  matches: readonly T[],
  limit: number,
): T[] {
  const seen = new Set<number>();
  const best: T[] = [];
  for (const match of [...matches].sort((left, right) => compareScored(entries, left, right))) {
    if (best.length >= limit) break;
    if (seen.has(match.entry)) continue;
    seen.add(match.entry);
    best.push(match);
  }
  return best;
}

/** A match as the caller sees it; an id that matched shows as the first name. Score rounded to four decimals. */
export function toCandidate(entries: readonly Named[], match: Scored): Candidate {
  const entry = entries[match.entry];
  const id = entry?.id ?? '';
  const name = match.text === id ? (entry?.names[0] ?? id) : match.text;
  return { id, kind: entry?.kind ?? '', name, score: Math.round(match.score * 1e4) / 1e4 };
}
