import type { Lookup } from './build-lookup.ts';
import { matchParts } from './match-parts.ts';
import { matchWithErrors, type WordMatch } from './match-words.ts';
import type { Named } from './named.ts';
import { bestOfEachEntry, isSameScore, type Scored } from './rank.ts';

/** One entry or several; the matches stand best first and are never empty. */
export interface Verdict {
  readonly status: 'recognised' | 'ambiguous';
  readonly matches: readonly Scored[];
}

const MOST_WEIGHED = 25;

/** Exact names: one entry at the highest score is meant; two entries of the same name cannot be told apart. */
export function decideExact(
  entries: readonly Named[],
  matches: readonly Scored[],
  threshold: number,
): Verdict | undefined {
  const best = bestOfEachEntry(entries, matches, MOST_WEIGHED);
  const top = best[0];
  if (!top || top.score < threshold) return undefined;
  const equal = best.filter((match) => isSameScore(match.score, top.score));
  return equal.length > 1 ? { status: 'ambiguous', matches: equal } : { status: 'recognised', matches: best };
}

/**
 * Names of the same words without typing errors. A name in another number or with another mute ending is ambiguous
 * when another entry is one typing error away (`cortisole` may be a slip in `cortisone`), and so are two bare words in
 * the other order when another entry holds both words.
 */
export function decideWithoutErrors(
  lookup: Lookup,
  variant: { readonly text: string; readonly allows: (entry: number) => boolean },
  matches: readonly WordMatch[],
  threshold: number,
): Verdict | undefined {
  const verdict = decideExact(lookup.entries, matches, threshold);
  const top = verdict?.matches[0];
  if (!verdict || !top || verdict.status === 'ambiguous') return verdict;
  const ways = matches.filter((match) => match.entry === top.entry && isSameScore(match.score, top.score));
  const rivals: Scored[] = [];
  if (ways.every((match) => match.isSwap)) {
    const parts = matchParts(lookup, variant.text, { allows: variant.allows, lowest: 0, limit: 5 });
    rivals.push(...parts.filter((part) => part.holdsAll && part.entry !== top.entry));
  }
  if (ways.every((match) => match.isInflected)) {
    const slips = matchWithErrors(lookup.words(), variant.text).filter((slip) => slip.accepted && slip.edits === 1);
    rivals.push(...slips.filter((slip) => slip.entry !== top.entry && variant.allows(slip.entry)));
  }
  if (rivals.length === 0) return verdict;
  return { status: 'ambiguous', matches: bestOfEachEntry(lookup.entries, [top, ...rivals], MOST_WEIGHED) };
}

/**
 * Names with typing errors. The entry with the fewest errors is meant, unless another entry, however little allowed,
 * lies within one error more: then both stand as candidates.
 */
export function decideWithErrors(
  entries: readonly Named[],
  matches: readonly WordMatch[],
  threshold: number,
): Verdict | undefined {
  const allowed = matches.filter((match) => match.accepted && match.score >= threshold);
  const fewest = Math.min(...allowed.map((match) => match.edits));
  const best = bestOfEachEntry(
    entries,
    allowed.filter((match) => match.edits === fewest),
    MOST_WEIGHED,
  );
  const top = best[0];
  if (!top) return undefined;
  const near = matches.filter((match) => match.edits <= fewest + 1 && match.entry !== top.entry);
  if (near.length === 0) return { status: 'recognised', matches: [top] };
  const rivals = near.map((match) => ({ ...match, score: match.likeness }));
  return { status: 'ambiguous', matches: bestOfEachEntry(entries, [top, ...rivals], MOST_WEIGHED) };
}
