import { foldText, joinFolded } from './fold.ts';
import { buildHashChains, type HashChains, itemsWithHash } from './hash-chains.ts';
import type { Named } from './named.ts';
import { buildNearWords, type NearWords } from './near-words.ts';
import { stemWord } from './stem-word.ts';

/** Words that carry no meaning in a name; `with` goes, `without` stays. */
const STOP_WORDS = new Set('de het een van met the of an with le la les du des en and et'.split(' '));

/** A name as a list of words: as written, or run together into one word so that it meets compounds. */
export interface Reading {
  readonly entry: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly stems: readonly number[];
  readonly isJoined: boolean;
  /** A comma means the words stand in catalogue order (`bread, whole-wheat`), so their order says nothing. */
  readonly hasComma: boolean;
}

/** All names as words; built at the first look-up that no exact name answers. */
export interface WordIndex {
  readonly readings: readonly Reading[];
  readonly bags: HashChains;
  /** Number of each stem. */
  readonly stems: ReadonlyMap<string, number>;
  readonly stemOfWord: ReadonlyMap<string, number>;
  /** Words that stand in a name by themselves; the rest of `stemOfWord` are names run together. */
  readonly ownWords: ReadonlySet<string>;
  readonly nearWords: NearWords;
  readonly nearStems: NearWords;
}

/** Words of a text that carry meaning; all of them when none does. */
export function meaningfulWords(text: string): string[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  const kept = words.filter((word) => !STOP_WORDS.has(word));
  return kept.length > 0 ? kept : words;
}

/** The same number for the same stems in whatever order. */
function bagHash(stems: readonly number[]): number {
  let sum = 0;
  for (const stem of stems) {
    const mixed = Math.imul(stem + 1, 0x9e3779b1);
    sum = (sum + (mixed ^ (mixed >>> 15))) | 0;
  }
  return sum;
}

/** Readings whose stems are exactly these, in whatever order. */
export function readingsOfBag(index: WordIndex, stems: readonly number[]): Reading[] {
  const wanted = sortedKey(stems);
  const found: Reading[] = [];
  for (const item of itemsWithHash(index.bags, bagHash(stems))) {
    const reading = index.readings[item];
    if (reading && reading.stems.length === stems.length && sortedKey(reading.stems) === wanted) found.push(reading);
  }
  return found;
}

const sortedKey = (stems: readonly number[]): string => [...stems].sort((left, right) => left - right).join();

/** Reads all names of all entries into words; ids are left to the exact index. */
export function buildWordIndex(entries: readonly Named[]): WordIndex {
  const stems = new Map<string, number>();
  const stemOfWord = new Map<string, number>();
  const ownWords = new Set<string>();
  const readings: Reading[] = [];
  const stemOf = (word: string): number => {
    const known = stemOfWord.get(word);
    if (known !== undefined) return known;
    const stem = stemWord(word);
    const number = stems.get(stem) ?? stems.size;
    stems.set(stem, number);
    stemOfWord.set(word, number);
    return number;
  };
  const add = (entry: number, text: string, words: readonly string[], isJoined: boolean): void => {
    const hasComma = !isJoined && text.includes(',');
    readings.push({ entry, text, words, stems: words.map(stemOf), isJoined, hasComma });
  };
  entries.forEach((named, entry) => {
    for (const text of named.names) {
      const words = meaningfulWords(text);
      if (words.length === 0) continue;
      for (const word of words) ownWords.add(word);
      add(entry, text, words, false);
      const run = joinFolded(words.join(' '));
      if (words.length <= 3 && words.length > 1 && !run.includes('.')) add(entry, text, [run], true);
    }
  });
  return {
    readings,
    bags: buildHashChains(Int32Array.from(readings, (reading) => bagHash(reading.stems))),
    stems,
    stemOfWord,
    ownWords,
    nearWords: buildNearWords(stemOfWord.keys()),
    nearStems: buildNearWords(stems.keys()),
  };
}
