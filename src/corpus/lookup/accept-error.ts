import { differInOneStretch } from './edit-distance.ts';

/** Words of fewer letters are never matched with a typing error. */
export const SHORTEST_FUZZY = 5;
/** Words of this many letters may hold two typing errors. */
const LONG_WORD = 10;

/** Whether a word may be matched with a typing error at all: letters only, five or more. */
export function isFuzzyWord(word: string): boolean {
  return word.length >= SHORTEST_FUZZY && !/[^\p{L}]/u.test(word);
}

/**
 * Whether `edits` typing errors may lie between a typed word and a known one. No error always may; what other drugs
 * with names alike differ by may not: see `docs/methods/lookup.md`.
 */
export function isAcceptedError(typed: string, word: string, edits: number): boolean {
  if (edits === 0) return true;
  if (!isFuzzyWord(typed) || !isFuzzyWord(word)) return false;
  const isLong = Math.min(typed.length, word.length) >= LONG_WORD;
  const isSameStart = typed.charCodeAt(0) === word.charCodeAt(0);
  if (edits === 1) return isSameStart || (isLong && isSwappedStart(typed, word));
  return edits === 2 && isLong && isSameStart && !differInOneStretch(typed, word) && keepsConsonants(typed, word);
}

const isSwappedStart = (typed: string, word: string): boolean =>
  typed.charAt(0) === word.charAt(1) && typed.charAt(1) === word.charAt(0);

/** Whether the consonants are the same, doubled ones apart. */
const keepsConsonants = (typed: string, word: string): boolean =>
  undouble(consonantsOf(typed)) === undouble(consonantsOf(word));

const consonantsOf = (word: string): string => word.replace(/[aeiouy]/g, '');

const undouble = (word: string): string => word.replace(/(.)\1/g, '$1');
