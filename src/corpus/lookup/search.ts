import type { Lookup } from './build-lookup.ts';
import { exactMatches } from './exact-index.ts';
import { matchParts } from './match-parts.ts';
import { matchWithErrors, matchWithoutErrors, SCORE } from './match-words.ts';
import type { Candidate, SearchOptions } from './named.ts';
import { bestOfEachEntry, type Scored, toCandidate } from './rank.ts';

const DEFAULT_LIMIT = 10;
const LONGEST_TEXT = 200;
const LOWEST_SCORE = 0.2;

/**
 * Entries whose names hold the words, best first: whole names, then names with a typing error, then names that hold
 * some of the words, their beginnings or the ends of compounds. Empty when nothing is shared.
 *
 * @example
 * search(lookup, 'whole wheat', { kinds: ['food'], limit: 5 });
 */
export function search(lookup: Lookup, words: string, options: SearchOptions = {}): Candidate[] {
  const text = words.slice(0, LONGEST_TEXT);
  const limit = options.limit ?? DEFAULT_LIMIT;
  const wanted = options.kinds && new Set(options.kinds);
  const allows = (entry: number): boolean => !wanted || wanted.has(lookup.entries[entry]?.kind ?? '');
  const matches: Scored[] = [
    ...exactMatches(lookup.exact, text).map((match) => ({ ...match, score: match.sameWords ? 1 : SCORE.spacing })),
    ...matchWithoutErrors(lookup.words(), text),
    ...matchWithErrors(lookup.words(), text),
  ].filter((match) => allows(match.entry));
  matches.push(...matchParts(lookup, text, { allows, lowest: LOWEST_SCORE, limit }));
  return bestOfEachEntry(lookup.entries, matches, limit).map((match) => toCandidate(lookup.entries, match));
}
