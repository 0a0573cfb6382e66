import { buildExactIndex, type ExactIndex } from './exact-index.ts';
import type { Named } from './named.ts';
import { buildPostings, type Postings } from './postings.ts';
import { buildWordIndex, type WordIndex } from './word-index.ts';

/** Names ready to be looked up; make it once for a corpus with `buildLookup`. */
export interface Lookup {
  readonly entries: readonly Named[];
  readonly exact: ExactIndex;
  /** Built at the first call, kept for the next. */
  readonly words: () => WordIndex;
  /** Built at the first call, kept for the next. */
  readonly postings: () => Postings;
}

/**
 * Makes a look-up over the entries. Only exact names are indexed now; the indexes for other word order, plurals and
 * typing errors are built by the first text that needs them.
 *
 * @example
 * const lookup = buildLookup([{ id: 'almond', kind: 'food', names: ['amandel', 'almond'] }]);
 * find(lookup, 'Amandelen').status; // 'recognised'
 */
export function buildLookup(entries: readonly Named[]): Lookup {
  const words = once(() => buildWordIndex(entries));
  return { entries, exact: buildExactIndex(entries), words, postings: once(() => buildPostings(words())) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
