import { isAcceptedError, SHORTEST_FUZZY } from './accept-error.ts';
import { editDistance } from './edit-distance.ts';
import { findNearWords, type NearWord } from './near-words.ts';
import { isNumberPair, stemWord } from './stem-word.ts';
import { type TypedReading, typedReadings } from './typed-readings.ts';
import { type Reading, readingsOfBag, type WordIndex } from './word-index.ts';

/** A number for each way a match falls short of the same words in the same order; see `docs/methods/lookup.md`. */
export const SCORE = {
  /** Spaces or hyphens stand elsewhere. */
  spacing: 0.98,
  /** Other order where a comma shows catalogue order. */
  commaOrder: 0.98,
  /** Other order of three words or more, no comma. */
  looseOrder: 0.9,
  /** Two words swapped, no comma: `chocolate milk` is not `milk chocolate`. */
  swap: 0.86,
  /** Singular for plural or the like. */
  stem: 0.96,
  /** More errors than are allowed, or only a part of the name: always below the threshold. */
  rejected: 0.7,
} as const;

/** Errors are counted up to this number. */
const MOST_EDITS = 3;
/** Most combinations of near words tried for one reading. */
const MOST_COMBINATIONS = 256;

/** A name whose words are all matched by all typed words. */
export interface WordMatch {
  readonly entry: number;
  readonly text: string;
  /** Lowered by `SCORE.rejected` where not accepted. */
  readonly score: number;
  /** The score as if it were accepted. */
  readonly likeness: number;
  /** Typing errors over the whole name. */
  readonly edits: number;
  /** False when the errors are more than allowed: the name is only a neighbour. */
  readonly accepted: boolean;
  /** Two bare words in the other order. */
  readonly isSwap: boolean;
  /** A word stands in another number or with another mute ending. */
  readonly isInflected: boolean;
}

/** What a typed word may stand for. */
interface Meaning {
  readonly stem: number;
  readonly edits: number;
  readonly accepted: boolean;
  /** 0 to 1; for a word without errors it is settled against the name's own word. */
  readonly similarity: number;
}

/** Names of the same words without typing errors: other order, spacing, number. */
export function matchWithoutErrors(index: WordIndex, text: string): WordMatch[] {
  return typedReadings(index, text).flatMap((typed) => {
    const meanings: Meaning[] = [];
    for (const word of typed.words) {
      const stem = index.stems.get(stemWord(word));
      if (stem === undefined) return [];
      meanings.push({ stem, edits: 0, accepted: true, similarity: 1 });
    }
    return matchMeanings(index, typed, meanings).filter((match) => match.edits === 0);
  });
}

/** Names of which at least one word is typed with an error, neighbours that lie too far included. */
export function matchWithErrors(index: WordIndex, text: string): WordMatch[] {
  const matches: WordMatch[] = [];
  for (const typed of typedReadings(index, text)) {
    if (!mayHoldErrors(typed)) continue;
    for (const meanings of combinations(index, typed)) {
      matches.push(...matchMeanings(index, typed, meanings).filter((match) => match.edits > 0));
    }
  }
  return matches;
}

/** Short words run together are still short words: `polymyxin b` is not a slip in `polymyxine`. */
function mayHoldErrors(typed: TypedReading): boolean {
  return typed.spacing === 'typed' || (typed.spacing === 'joined' && typed.shortestPart >= SHORTEST_FUZZY);
}

/** When a typed word is unknown, the known ones are taken at their word; when all are known, any may be a slip. */
function combinations(index: WordIndex, typed: TypedReading): Meaning[][] {
  const known = typed.words.map((word) => index.stems.get(stemWord(word)));
  const allKnown = known.every((stem) => stem !== undefined);
  let lists: Meaning[][] = [[]];
  for (const [i, word] of typed.words.entries()) {
    const stem = known[i];
    const asTyped: Meaning[] = stem === undefined ? [] : [{ stem, edits: 0, accepted: true, similarity: 1 }];
    const meanings =
      allKnown || stem === undefined ? nearMeanings(index, word, typed.spacing === 'joined', asTyped) : asTyped;
    const next: Meaning[][] = [];
    for (const list of lists) {
      for (const meaning of meanings) if (next.length < MOST_COMBINATIONS) next.push([...list, meaning]);
    }
    lists = next;
    if (lists.length === 0) return [];
  }
  return lists;
}

/**
 * What a word may stand for with its errors. Typed words run together (`isJoined`) are only taken for a word that stands
 * in a name by itself; names run together count as neighbours. A plural with a slip is compared by its stem; a mute
 * `-e` is not, for `cortisone` less two letters is `cortisol`.
 */
function nearMeanings(index: WordIndex, word: string, isJoined: boolean, asTyped: readonly Meaning[]): Meaning[] {
  const byStem = new Map(asTyped.map((meaning) => [meaning.stem, meaning]));
  const add = (stem: number | undefined, near: NearWord, similarity: number): void => {
    if (stem === undefined || near.edits === 0) return;
    const accepted = near.accepted && (!isJoined || index.ownWords.has(near.word));
    const before = byStem.get(stem);
    if (before && (before.edits <= near.edits || (before.accepted && !accepted))) return;
    byStem.set(stem, { stem, edits: near.edits, accepted, similarity });
  };
  for (const near of findNearWords(index.nearWords, word)) {
    add(index.stemOfWord.get(near.word), near, 1 - near.edits / word.length);
  }
  const stemmed = stemWord(word);
  if (isJoined || stemmed === word || word.endsWith('e')) return [...byStem.values()];
  for (const near of findNearWords(index.nearStems, stemmed)) {
    add(index.stems.get(near.word), near, SCORE.stem * (1 - near.edits / stemmed.length));
  }
  return [...byStem.values()];
}

function matchMeanings(index: WordIndex, typed: TypedReading, meanings: readonly Meaning[]): WordMatch[] {
  const stems = meanings.map((meaning) => meaning.stem);
  return readingsOfBag(index, stems).map((reading) => {
    const settled = meanings.map((meaning, i) => settle(meaning, typed.words[i] ?? '', reading));
    const order = orderScore(typed, reading, meanings);
    const spacing = typed.spacing === 'typed' && !reading.isJoined ? 1 : SCORE.spacing;
    const accepted = settled.every((meaning) => meaning.accepted);
    const likeness = spacing * order * meanSimilarity(typed.words, settled);
    return {
      entry: reading.entry,
      text: reading.text,
      score: accepted ? likeness : likeness * SCORE.rejected,
      likeness,
      edits: settled.reduce((sum, meaning) => sum + meaning.edits, 0),
      accepted,
      isSwap: order === SCORE.swap,
      isInflected: settled.some((meaning) => meaning.edits === 0 && meaning.similarity < 1),
    };
  });
}

/** A word of the same stem is the same word, its singular or plural, or after all a typing error. */
function settle(meaning: Meaning, word: string, reading: Reading): Meaning {
  if (meaning.edits > 0) return meaning;
  const words = reading.words.filter((_, at) => reading.stems[at] === meaning.stem);
  if (words.includes(word)) return meaning;
  if (words.some((known) => isNumberPair(word, known))) return { ...meaning, similarity: SCORE.stem };
  const known = words[0] ?? '';
  const edits = editDistance(word, known, MOST_EDITS);
  return {
    ...meaning,
    edits,
    accepted: isAcceptedError(word, known, edits),
    similarity: Math.max(0, 1 - edits / word.length),
  };
}

function orderScore(typed: TypedReading, reading: Reading, meanings: readonly Meaning[]): number {
  const isSameOrder =
    typed.spacing !== 'swapped-and-joined' && meanings.every((meaning, i) => meaning.stem === reading.stems[i]);
  if (isSameOrder) return 1;
  if (typed.hasComma || reading.hasComma) return SCORE.commaOrder;
  return meanings.length >= 3 ? SCORE.looseOrder : SCORE.swap;
}

/** Mean likeness of the words, each counted by its letters. */
function meanSimilarity(words: readonly string[], meanings: readonly Meaning[]): number {
  let letters = 0;
  let alike = 0;
  meanings.forEach((meaning, i) => {
    const length = words[i]?.length ?? 0;
    letters += length;
    alike += meaning.similarity * length;
  });
  return letters === 0 ? 0 : alike / letters;
}
