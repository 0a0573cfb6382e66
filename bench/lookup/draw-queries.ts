import type { Named } from '../../src/corpus/index.ts';
import { pick, type Random } from '../shared/random.ts';

/** Texts to look up, by how they miss or meet a name. */
export interface Queries {
  /** Names as the content writes them. */
  readonly exact: readonly string[];
  /** Names with one slip: a letter changed, lost, doubled or swapped. */
  readonly typo: readonly string[];
  /** What names nothing: invented words, invented beside real words, and real words that do not belong together. */
  readonly miss: readonly string[];
  /** One to three words of a name, sometimes only the beginning of the last, as someone types into a search box. */
  readonly search: readonly string[];
}

/** `count` texts of each sort; equal random rows give equal texts. */
export function drawQueries(entries: readonly Named[], count: number, random: Random): Queries {
  const names = entries.flatMap((entry) => entry.names);
  const long = names.filter((name) => /\p{L}{5}/u.test(name));
  const words = [...new Set(long.flatMap((name) => name.match(/\p{L}{4,}/gu) ?? []))];
  const many = (draw: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => draw(index));
  return {
    exact: many(() => pick(names, random)),
    typo: many(() => slip(pick(long, random), random)),
    miss: many((index) => {
      if (index % 3 === 0) return inventWord(random);
      if (index % 3 === 1) return `${pick(words, random)} ${inventWord(random)} ${Math.ceil(random() * 500)} mg`;
      return Array.from({ length: 4 }, () => pick(words, random)).join(' ');
    }),
    search: many(() => someWords(pick(long, random), random)),
  };
}

function slip(name: string, random: Random): string {
  const place = 1 + Math.floor(random() * (name.length - 2));
  const before = name.slice(0, place);
  const letter = name.charAt(place);
  const after = name.slice(place + 1);
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + pick([...'aeiourstln'], random) + after;
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default:
      return before + after.charAt(0) + letter + after.slice(1);
  }
}

function inventWord(random: Random): string {
  const syllable = (): string =>
    pick([...'bdfgjkmpqvwxz'], random) + pick([...'aeiouy'], random) + pick([...'kmpxz'], random);
  return Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('');
}

function someWords(name: string, random: Random): string {
  const words = name.match(/[\p{L}\d]+/gu) ?? [name];
  const start = Math.floor(random() * words.length);
  const chosen = words.slice(start, start + 1 + Math.floor(random() * 3));
  const last = chosen.at(-1) ?? '';
  if (random() < 0.5) return chosen.join(' ');
  return [...chosen.slice(0, -1), last.slice(0, Math.max(3, Math.ceil(last.length / 2)))].join(' ');
}
