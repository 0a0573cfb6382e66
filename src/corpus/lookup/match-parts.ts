import type { Lookup } from './build-lookup.ts';
import { SCORE } from './match-words.ts';
import { findNearWords } from './near-words.ts';
import { type Postings, reverseWord, type Tallies, wordsWithStart } from './postings.ts';
import { compareScored, type Scored } from './rank.ts';
import { stemWord } from './stem-word.ts';
import { meaningfulWords } from './word-index.ts';

const MOST_WORDS = 12;
/** Words with the typed beginning or end that are looked at, at most. */
const MOST_EXTENSIONS = 60;
const SHORTEST_START = 3;
const SHORTEST_END = 4;
/** A word in more names than this finds no names by itself when another typed word has found some. */
const COMMON_WORD = 400;
/** Share of the score that the typed words decide; the rest is how much of the name they cover. */
const TYPED_SHARE = 0.75;

/** A name that holds some of the typed words. */
export interface PartMatch extends Scored {
  /** Whether every typed word stands in the name, singular and plural alike. */
  readonly holdsAll: boolean;
}

/** Which matches to return: entries allowed, lowest score, how many. */
export interface PartOptions {
  readonly allows: (entry: number) => boolean;
  readonly lowest: number;
  readonly limit: number;
}

/** A typed word with the stems it may stand for and in how many names those stand. */
interface TypedWord {
  readonly letters: number;
  readonly stems: readonly (readonly [number, number])[];
  readonly names: number;
}

/** Names that share words, beginnings of words or ends of compounds with the text; never above `SCORE.rejected`. */
export function matchParts(lookup: Lookup, text: string, options: PartOptions): PartMatch[] {
  const words = meaningfulWords(text).slice(0, MOST_WORDS);
  const typedLetters = words.reduce((sum, word) => sum + word.length, 0);
  if (typedLetters === 0) return [];
  const postings = lookup.postings();
  const rarestFirst = words.map((word) => likelyStems(lookup, word)).sort((left, right) => left.names - right.names);
  rarestFirst.forEach((word, at) => {
    countWord(postings, word, at + 1);
  });
  const { tallies, letters } = postings;
  const readings = lookup.words().readings;
  const best: PartMatch[] = [];
  for (const item of tallies.touched) {
    const covered = Math.min(1, (tallies.covered[item] ?? 0) / Math.max(1, letters[item] ?? 1));
    const typed = (tallies.typed[item] ?? 0) / typedLetters;
    const score = SCORE.rejected * (TYPED_SHARE * typed + (1 - TYPED_SHARE) * covered);
    const holdsAll = tallies.whole[item] === words.length;
    clearTally(tallies, item);
    const reading = readings[item];
    if (!reading || score < options.lowest || !options.allows(reading.entry)) continue;
    keepBest(lookup, best, { entry: reading.entry, text: reading.text, score, holdsAll }, options.limit);
  }
  tallies.touched.length = 0;
  return best;
}

/** Counts a typed word for each name that holds it; a word of very many names adds to names found already. */
function countWord({ starts, items, tallies }: Postings, word: TypedWord, at: number): void {
  const addsOnly = tallies.touched.length > 0 && word.names > COMMON_WORD;
  for (const [stem, likeness] of word.stems) {
    const end = starts[stem + 1] ?? 0;
    for (let place = starts[stem] ?? 0; place < end; place++) {
      const item = items[place] ?? 0;
      const last = tallies.lastWord[item] ?? 0;
      if (last === at || (last === 0 && addsOnly)) continue;
      if (last === 0) tallies.touched.push(item);
      tallies.lastWord[item] = at;
      tallies.typed[item] = (tallies.typed[item] ?? 0) + likeness * word.letters;
      tallies.covered[item] = (tallies.covered[item] ?? 0) + word.letters;
      if (likeness >= SCORE.stem) tallies.whole[item] = (tallies.whole[item] ?? 0) + 1;
    }
  }
}

function clearTally(tallies: Tallies, item: number): void {
  tallies.typed[item] = 0;
  tallies.covered[item] = 0;
  tallies.whole[item] = 0;
  tallies.lastWord[item] = 0;
}

/** Stems a typed word may stand for with a likeness, most alike first. */
function likelyStems(lookup: Lookup, word: string): TypedWord {
  const index = lookup.words();
  const { forward, backward, starts } = lookup.postings();
  const likeness = new Map<number, number>();
  const add = (stem: number | undefined, value: number): void => {
    if (stem !== undefined && value > (likeness.get(stem) ?? 0)) likeness.set(stem, value);
  };
  add(index.stems.get(stemWord(word)), index.ownWords.has(word) ? 1 : SCORE.stem);
  for (const near of findNearWords(index.nearWords, word)) {
    if (near.accepted) add(index.stemOfWord.get(near.word), 1 - near.edits / word.length);
  }
  const extended: string[] = [];
  if (word.length >= SHORTEST_START) extended.push(...wordsWithStart(forward, word, MOST_EXTENSIONS));
  if (word.length >= SHORTEST_END) {
    extended.push(...wordsWithStart(backward, reverseWord(word), MOST_EXTENSIONS).map(reverseWord));
  }
  for (const longer of extended) add(index.stemOfWord.get(longer), 0.5 + 0.4 * (word.length / longer.length));
  const stems = [...likeness].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  const names = stems.reduce((sum, [stem]) => sum + (starts[stem + 1] ?? 0) - (starts[stem] ?? 0), 0);
  return { letters: word.length, stems, names };
}

function keepBest(lookup: Lookup, best: PartMatch[], match: PartMatch, limit: number): void {
  const last = best[best.length - 1];
  if (best.length >= limit && last && compareScored(lookup.entries, match, last) >= 0) return;
  const same = best.findIndex((kept) => kept.entry === match.entry);
  if (same >= 0) {
    const kept = best[same];
    if (kept && compareScored(lookup.entries, match, kept) >= 0) return;
    best.splice(same, 1);
  }
  best.push(match);
  best.sort((left, right) => compareScored(lookup.entries, left, right));
  if (best.length > limit) best.pop();
}
