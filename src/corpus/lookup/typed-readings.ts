import { joinFolded } from './fold.ts';
import { stemWord } from './stem-word.ts';
import { meaningfulWords, type WordIndex } from './word-index.ts';

/** More words than this are a sentence, not a name; only an exact name answers them. */
const MOST_WORDS = 12;
/** Letters that Dutch puts between the parts of a compound. */
const LINKS = ['', 's', 'e', 'n', 'en'];
const SHORTEST_PART = 3;

/** One way to part the typed text into words. */
export interface TypedReading {
  readonly words: readonly string[];
  /** How the words came about: as typed, two or more run together, or one taken apart. */
  readonly spacing: 'typed' | 'joined' | 'swapped-and-joined' | 'split';
  /** A comma, a slash or a plus between words: their order then says little. */
  readonly hasComma: boolean;
  /** Letters of the shortest word as typed. */
  readonly shortestPart: number;
}

/** The ways a typed text may be meant, as typed first; empty when it has no words or too many. */
export function typedReadings(index: WordIndex, text: string): TypedReading[] {
  const words = meaningfulWords(text);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const hasComma = /,|\p{L}\s?[/+]\s?\p{L}/u.test(text);
  const shortestPart = Math.min(...words.map((word) => word.length));
  const readings: TypedReading[] = [{ words, spacing: 'typed', hasComma, shortestPart }];
  const add = (parts: readonly string[], spacing: TypedReading['spacing']): void => {
    readings.push({ words: parts, spacing, hasComma, shortestPart });
  };
  const run = joinFolded(words.join(' '));
  if (words.length >= 2 && words.length <= 4 && !run.includes('.')) add([run], 'joined');
  if (words.length === 2 && !run.includes('.')) add([`${words[1]}${words[0]}`], 'swapped-and-joined');
  if (words.length >= 3) {
    for (let i = 0; i + 1 < words.length; i++) {
      const pair = joinFolded(`${words[i]} ${words[i + 1]}`);
      if (isKnown(index, pair)) add([...words.slice(0, i), pair, ...words.slice(i + 2)], 'joined');
    }
  }
  words.forEach((word, i) => {
    for (const parts of splitCompound(index, word))
      add([...words.slice(0, i), ...parts, ...words.slice(i + 1)], 'split');
  });
  return readings;
}

const isKnown = (index: WordIndex, word: string): boolean => index.stems.has(stemWord(word));

/** Every parting of a word into two words that names hold, with or without a linking letter. */
function splitCompound(index: WordIndex, word: string): [string, string][] {
  const found: [string, string][] = [];
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const tail = word.slice(cut);
    if (!isKnown(index, tail)) continue;
    for (const link of LINKS) {
      const head = word.slice(0, cut - link.length);
      if (head.length >= SHORTEST_PART && word.slice(0, cut).endsWith(link) && isKnown(index, head)) {
        found.push([head, tail]);
        break;
      }
    }
  }
  return found;
}
