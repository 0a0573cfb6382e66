import { richestShare, substanceOf } from '../corpus/index.ts';
import type { Compound, CompoundForm } from '../corpus/schemas/compound.ts';
import type { LabelWords } from '../corpus/schemas/label-words.ts';
import type { Nutrient } from '../corpus/schemas/nutrient.ts';
import { convertAmount } from '../quantity/index.ts';
import { scanText } from './scan-text.ts';

/** The lists of words that steer the reading. */
export type Signal =
  | 'from'
  | 'provides'
  | 'elemental'
  | 'total'
  | 'per'
  | 'servingUnits'
  | 'servings'
  | 'daily'
  | 'contains'
  | 'referenceEu'
  | 'referenceUs'
  | 'excipientFunctions'
  | 'excipientLists'
  | 'without'
  | 'joins'
  | 'mixtures'
  | 'noise';

/** A compound that a phrase names; `forms` null means the water is not told by the words. */
export interface NamedCompound {
  readonly compound: Compound;
  readonly forms: readonly CompoundForm[] | null;
  /** True when the phrase needs no nutrient name beside it (`Epsom salt`, an additive number). */
  readonly named: boolean;
  /** True for an additive number such as E504. */
  readonly additive: boolean;
}

/** What one phrase means; a phrase may mean several things and the place decides. */
export interface Phrase {
  readonly words: readonly string[];
  readonly signals: Set<Signal>;
  compound?: NamedCompound;
  unlisted?: true;
  other?: true;
  drug?: true;
  water?: number;
  atoms?: number;
}

/** All words of all languages, compiled once for one nutrient. */
export interface Vocabulary {
  readonly nutrient: Nutrient;
  readonly compounds: readonly Compound[];
  /** Folded names of the nutrient, longest first. */
  readonly nutrientWords: readonly string[];
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Folded names of other nutrients of four letters and more, to catch `zinkcitraat`. */
  readonly otherPrefixes: readonly string[];
  /** Symbols of other elements, spelt exactly. */
  readonly otherSymbols: ReadonlySet<string>;
  /** Unit codes by folded word. */
  readonly units: ReadonlyMap<string, string>;
  /** mg of element in one unit, by unit code; units that do not measure it are absent. */
  readonly milligramsPerUnit: ReadonlyMap<string, number>;
  /** g/mol of the element. */
  readonly elementGramsPerMole: number;
  /** Largest share of the element that any compound holds, as a fraction. */
  readonly richestShare: number;
}

const SIGNALS: readonly Signal[] = [
  'from',
  'provides',
  'elemental',
  'total',
  'per',
  'servingUnits',
  'servings',
  'daily',
  'contains',
  'referenceEu',
  'referenceUs',
  'excipientFunctions',
  'excipientLists',
  'without',
  'joins',
  'mixtures',
  'noise',
];

/** Compiles the words of a nutrient's labels. The nutrient's own names never count as another nutrient. */
export function compileVocabulary(
  nutrient: Nutrient,
  compounds: readonly Compound[],
  languages: readonly LabelWords[],
): Vocabulary {
  const book = new PhraseBook();
  const names = [...Object.values(nutrient.names), ...nutrient.aliases]
    .map(foldPhrase)
    .filter((name) => name.length > 2);
  for (const words of languages) addLanguage(book, words, new Set(names));
  for (const compound of compounds) addCompound(book, compound);
  const others = languages.flatMap((words) => words.others).map(foldPhrase);
  const units = new Map(languages.flatMap((words) => unitEntries(words)));
  const substance = substanceOf(nutrient);
  return {
    nutrient,
    compounds,
    nutrientWords: [...new Set(names)].sort((a, b) => b.length - a.length),
    phrases: book.byFirstWord(),
    otherPrefixes: [...new Set(others)].filter(
      (name) => name.length >= 4 && !name.includes(' ') && !names.includes(name),
    ),
    otherSymbols: new Set(
      languages.flatMap((words) => words.symbols ?? []).filter((symbol) => symbol !== nutrient.symbol),
    ),
    units,
    milligramsPerUnit: new Map(
      [...new Set(units.values())].flatMap((unit) => {
        const converted = convertAmount({ value: 1, unit }, 'mg', substance);
        return converted.ok ? [[unit, converted.value.value] as const] : [];
      }),
    ),
    elementGramsPerMole: substance.molarMassGramsPerMole,
    richestShare: richestShare(compounds, substance.molarMassGramsPerMole),
  };
}

/** A phrase as the scanner would see it: folded words with one space. */
export function foldPhrase(phrase: string): string {
  return scanText(phrase)
    .flatMap((piece) => (piece.kind === 'word' ? [piece.folded] : piece.kind === 'number' ? [piece.written] : []))
    .join(' ');
}

class PhraseBook {
  readonly #phrases = new Map<string, Phrase>();

  /** The phrase of these words, made when it is new; null for a text without words. */
  entry(text: string): Phrase | null {
    const key = foldPhrase(text);
    if (key === '') return null;
    const found = this.#phrases.get(key) ?? { words: key.split(' '), signals: new Set<Signal>() };
    this.#phrases.set(key, found);
    return found;
  }

  byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
    const index = new Map<string, Phrase[]>();
    for (const phrase of this.#phrases.values()) {
      const first = phrase.words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), phrase]);
    }
    for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
    return index;
  }
}

function addLanguage(book: PhraseBook, words: LabelWords, ownNames: ReadonlySet<string>): void {
  for (const signal of SIGNALS) for (const text of words[signal]) book.entry(text)?.signals.add(signal);
  for (const text of words.others) {
    const entry = ownNames.has(foldPhrase(text)) ? null : book.entry(text);
    if (entry !== null) entry.other = true;
  }
  for (const text of words.drugs) setOn(book, text, (entry) => (entry.drug = true));
  for (const text of words.unlisted) setOn(book, text, (entry) => (entry.unlisted = true));
  for (const { water, words: texts } of words.hydrates) {
    for (const text of texts) setOn(book, text, (entry) => (entry.water = water));
  }
  for (const { count, words: texts } of words.atoms) {
    for (const text of texts) setOn(book, text, (entry) => (entry.atoms = count));
  }
}

function addCompound(book: PhraseBook, compound: Compound): void {
  const add = (text: string, forms: readonly CompoundForm[] | null, named: boolean, additive: boolean): void =>
    setOn(book, text, (entry) => (entry.compound = { compound, forms, named, additive }));
  for (const text of compound.words) add(text, null, false, false);
  for (const text of compound.aliases) add(text, null, true, false);
  for (const code of compound.additiveCodes?.codes ?? []) add(code, null, true, true);
  for (const form of compound.forms) {
    for (const text of form.words ?? []) add(text, [form], false, false);
    for (const text of form.aliases ?? []) add(text, [form], true, false);
  }
}

function setOn(book: PhraseBook, text: string, change: (entry: Phrase) => void): void {
  const entry = book.entry(text);
  if (entry !== null) change(entry);
}

function unitEntries(words: LabelWords): readonly (readonly [string, string])[] {
  return Object.entries(words.units).flatMap(([code, texts]) => texts.map((text) => [foldPhrase(text), code] as const));
}
