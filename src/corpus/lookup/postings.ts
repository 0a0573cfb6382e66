import type { WordIndex } from './word-index.ts';

/** Which names hold which word, and the words in order, for names of which only a part is typed. */
export interface Postings {
  /** Where the readings of each stem start in `items`; one more than there are stems. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
  /** Words that stand in a name by themselves, in order, for beginnings. */
  readonly forward: readonly string[];
  /** The same words written backwards, in order, for ends of compounds. */
  readonly backward: readonly string[];
  /** Letters of each reading. */
  readonly letters: Int32Array;
  readonly tallies: Tallies;
}

/** Room to count in, kept between look-ups because clearing it for each would cost more; every look-up leaves it empty. */
export interface Tallies {
  /** Letters of the typed words found, weighted by likeness, for each reading. */
  readonly typed: Float64Array;
  /** Letters of the typed words found, for each reading. */
  readonly covered: Float64Array;
  /** Typed words found whole, for each reading. */
  readonly whole: Uint8Array;
  /** Number of the last typed word counted, from 1; 0 means none. */
  readonly lastWord: Uint8Array;
  /** Readings counted so far. */
  readonly touched: number[];
}

/** Inverts the word index; readings run together are left out. */
export function buildPostings(index: WordIndex): Postings {
  const starts = new Int32Array(index.stems.size + 1);
  const letters = new Int32Array(index.readings.length);
  index.readings.forEach((reading, item) => {
    letters[item] = reading.words.reduce((sum, word) => sum + word.length, 0);
    if (!reading.isJoined) for (const stem of new Set(reading.stems)) starts[stem + 1] = (starts[stem + 1] ?? 0) + 1;
  });
  for (let stem = 1; stem < starts.length; stem++) starts[stem] = (starts[stem] ?? 0) + (starts[stem - 1] ?? 0);
  const free = starts.slice();
  const items = new Int32Array(starts[starts.length - 1] ?? 0);
  index.readings.forEach((reading, item) => {
    if (reading.isJoined) return;
    for (const stem of new Set(reading.stems)) {
      const place = free[stem] ?? 0;
      items[place] = item;
      free[stem] = place + 1;
    }
  });
  const forward = [...index.ownWords].sort();
  const size = index.readings.length;
  const tallies: Tallies = {
    typed: new Float64Array(size),
    covered: new Float64Array(size),
    whole: new Uint8Array(size),
    lastWord: new Uint8Array(size),
    touched: [],
  };
  return { starts, items, forward, backward: forward.map(reverseWord).sort(), letters, tallies };
}

/** The words that begin with this, in order, at most `most`. */
export function wordsWithStart(sorted: readonly string[], start: string, most: number): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let place = low; place < sorted.length && found.length < most; place++) {
    const word = sorted[place] ?? '';
    if (!word.startsWith(start)) break;
    found.push(word);
  }
  return found;
}

/** A word written backwards. */
export function reverseWord(word: string): string {
  let reversed = '';
  for (let i = word.length - 1; i >= 0; i--) reversed += word.charAt(i);
  return reversed;
}
