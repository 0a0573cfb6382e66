import { isAcceptedError, isFuzzyWord, SHORTEST_FUZZY } from './accept-error.ts';
import { editDistance } from './edit-distance.ts';

const LONGEST_FUZZY = 63;
const SLOTS_PER_LENGTH = 27;
/** Answers kept; a look-up asks for fewer words than this. */
const MOST_RECENT = 64;

/** Words of letters only, laid out by length and first letter, each with the set of letters it holds as bits. */
export interface NearWords {
  readonly words: readonly string[];
  readonly letters: Int32Array;
  /** Where each length and first letter starts in `words`; one more than there are slots. */
  readonly starts: Int32Array;
  /** Answers of the last words asked for: one look-up asks for the same word more than once. */
  readonly recent: Map<string, readonly NearWord[]>;
}

/** A known word close to a typed one. */
export interface NearWord {
  readonly word: string;
  readonly edits: number;
  /** False when the word only shows that another meaning lies close: too many errors to be taken for the typed one. */
  readonly accepted: boolean;
}

/** Lays out the words; those with a digit, too short or too long are left out, for they never match fuzzily. */
export function buildNearWords(words: Iterable<string>): NearWords {
  const slots = (LONGEST_FUZZY + 2) * SLOTS_PER_LENGTH;
  const counts = new Int32Array(slots + 1);
  const kept = [...words].filter(isScanned);
  for (const word of kept) counts[slotOf(word.length, word) + 1] = (counts[slotOf(word.length, word) + 1] ?? 0) + 1;
  for (let slot = 1; slot <= slots; slot++) counts[slot] = (counts[slot] ?? 0) + (counts[slot - 1] ?? 0);
  const starts = counts.slice();
  const laid = new Array<string>(kept.length).fill('');
  const letters = new Int32Array(kept.length);
  for (const word of kept) {
    const slot = slotOf(word.length, word);
    const place = counts[slot] ?? 0;
    counts[slot] = place + 1;
    laid[place] = word;
    letters[place] = letterBits(word);
  }
  return { words: laid, letters, starts, recent: new Map() };
}

/**
 * Known words within the errors allowed for the typed word, and those a little further, which tell whether it is
 * ambiguous. The typed word itself is among them when known. Order: fewest edits, then alphabet.
 */
export function findNearWords(known: NearWords, typed: string): readonly NearWord[] {
  if (!isScanned(typed)) return [];
  const recent = known.recent.get(typed);
  if (recent) return recent;
  const found: NearWord[] = [];
  const own = firstLetterSlot(typed);
  scan(known, typed, { limit: 2, low: own, high: own + 1 }, found);
  const closest = found.reduce((least, near) => (near.accepted ? Math.min(least, near.edits) : least), 9);
  if (closest === 2) {
    found.length = 0;
    scan(known, typed, { limit: 3, low: own, high: own + 1 }, found);
  }
  scan(known, typed, { limit: 1, low: 0, high: own }, found);
  scan(known, typed, { limit: 1, low: own + 1, high: SLOTS_PER_LENGTH }, found);
  found.sort((left, right) => left.edits - right.edits || (left.word < right.word ? -1 : 1));
  if (known.recent.size >= MOST_RECENT) known.recent.clear();
  known.recent.set(typed, found);
  return found;
}

/** Which words are scanned: those of these first letters within this many errors. */
interface Range {
  readonly limit: number;
  readonly low: number;
  readonly high: number;
}

function scan(known: NearWords, typed: string, range: Range, found: NearWord[]): void {
  const bits = letterBits(typed);
  const { limit, low, high } = range;
  const shortest = Math.max(SHORTEST_FUZZY, typed.length - limit);
  for (let length = shortest; length <= Math.min(LONGEST_FUZZY, typed.length + limit); length++) {
    const end = known.starts[length * SLOTS_PER_LENGTH + high] ?? 0;
    for (let place = known.starts[length * SLOTS_PER_LENGTH + low] ?? 0; place < end; place++) {
      if (bitCount(bits ^ (known.letters[place] ?? 0)) > 2 * limit) continue;
      const word = known.words[place] ?? '';
      const edits = editDistance(typed, word, limit);
      if (edits <= limit) found.push({ word, edits, accepted: isAcceptedError(typed, word, edits) });
    }
  }
}

function isScanned(word: string): boolean {
  return word.length <= LONGEST_FUZZY && isFuzzyWord(word);
}

const slotOf = (length: number, word: string): number => length * SLOTS_PER_LENGTH + firstLetterSlot(word);

function firstLetterSlot(word: string): number {
  const letter = word.charCodeAt(0) - 97;
  return letter >= 0 && letter < 26 ? letter : 26;
}

function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return bits;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
