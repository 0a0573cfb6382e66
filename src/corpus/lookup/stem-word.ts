/** Plurals that no ending rule reaches; they also end compounds (`kippeneieren`). */
const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/eieren$/, 'ei'],
  [/uien$/, 'ui'],
  [/bladeren$/, 'blad'],
];

/** A word without its ending. */
interface Bare {
  /** The word without ending, spelt as it was. */
  readonly word: string;
  /** Whether `-en` went; only that ending changes how a Dutch word is spelt (`boon`, `bonen`; `pit`, `pitten`). */
  readonly lostEn: boolean;
}

/**
 * The form that singular and plural of a folded word share, in Dutch and English alike: `tomaat` and `tomaten`,
 * `berry` and `berries`, `druif` and `druiven`. It is a key, not a word, and may be shared by words that are not a
 * pair: `isNumberPair` decides. Words with a digit come back unchanged.
 */
export function stemWord(word: string): string {
  return shortVowel(stripPluralS(voiceless(singleConsonant(stripEnding(word).word))));
}

/**
 * Whether two words of one stem are the same word in another number or with another mute ending. `boon` and `bonen`
 * are, `prednison` and `prednisoon` are not: a doubled letter without a change of ending is a typing error.
 */
export function isNumberPair(left: string, right: string): boolean {
  const one = stripEnding(left);
  const other = stripEnding(right);
  return one.lostEn !== other.lostEn || one.word === other.word;
}

function stripEnding(word: string): Bare {
  if (word.length < 3 || /\d/.test(word)) return { word, lostEn: false };
  for (const [ending, singular] of IRREGULAR) {
    if (ending.test(word)) return { word: word.replace(ending, singular), lostEn: true };
  }
  const stem = stripPluralS(word);
  if (stem.length > 4 && stem.endsWith('ie')) return { word: `${stem.slice(0, -2)}y`, lostEn: false };
  if (stem.length > 4 && /[^aeiou]en$/.test(stem)) return { word: voiceless(stem.slice(0, -2)), lostEn: true };
  return { word: voiceless(stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem), lostEn: false };
}

function stripPluralS(word: string): string {
  const keeps = word.endsWith('ss') || (word.length === 4 && /(aa|ee|oo|uu)s$/.test(word));
  return word.length > 3 && word.endsWith('s') && !keeps ? word.slice(0, -1) : word;
}

/** `pitt` gives `pit`. */
const singleConsonant = (word: string): string => word.replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1');

/** `druiv` gives `druif`, `kaz` gives `kas`. */
const voiceless = (word: string): string => word.replace(/v$/, 'f').replace(/z$/, 's');

/** `tomaat` gives `tomat`, the form left of `tomaten`. */
const shortVowel = (word: string): string =>
  word.replace(/(aa|ee|oo|uu)(?=[bcdfghjklmnpqrstvwxz]$)/, (pair) => pair.slice(0, 1));
