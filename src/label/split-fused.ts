import { matchPhrase, type Recognised, tokenOfPhrase } from './match-phrase.ts';
import type { Piece } from './scan-text.ts';
import type { CompoundName, Token } from './token.ts';
import type { Phrase, Vocabulary } from './vocabulary.ts';

/**
 * Reads a word that is written as one: the nutrient with a compound (`trimagnesiumdicitraat`), a compound with its
 * water (`lactatdihydrat`) or another nutrient. Null when no part is known.
 */
export function splitFused(
  folded: string,
  written: string,
  pieces: readonly Piece[],
  index: number,
  vocabulary: Vocabulary,
): Recognised | null {
  const owned = splitNutrient(folded, vocabulary);
  if (owned === null) {
    const token = compoundWithWater(folded, written, vocabulary, false, null);
    return token === null ? null : { tokens: [token], pieces: 1 };
  }
  const { rest, atoms } = owned;
  const nutrient: Token = { type: 'nutrient', elemental: false, vague: false, atoms };
  if (rest === '') return { tokens: [nutrient], pieces: 1 };
  const phrase = matchPhrase(rest, pieces, index + 1, vocabulary);
  if (phrase !== null && (phrase.compound !== undefined || phrase.unlisted === true)) {
    return { tokens: [named(tokenOfPhrase(phrase, written), atoms)], pieces: phrase.words.length };
  }
  const hydrated = compoundWithWater(rest, written, vocabulary, true, atoms);
  if (hydrated !== null) return { tokens: [hydrated], pieces: 1 };
  if (phrase?.signals.has('mixtures') === true)
    return { tokens: [{ ...nutrient, vague: true }], pieces: phrase.words.length };
  if (phrase?.signals.has('noise') === true) return { tokens: [nutrient], pieces: phrase.words.length };
  if (phrase !== null) return { tokens: [nutrient, tokenOfPhrase(phrase, written)], pieces: phrase.words.length };
  const unlisted: CompoundName = { compound: null, forms: null, additive: false, text: written };
  return { tokens: [{ type: 'compound', name: unlisted, named: true, atoms, water: null }], pieces: 1 };
}

function named(token: Token, atoms: number | null): Token {
  return token.type === 'compound' ? { ...token, named: true, atoms } : token;
}

/** The part after the nutrient's name, and the number that a prefix tells; null when the word does not begin with it. */
function splitNutrient(folded: string, vocabulary: Vocabulary): { rest: string; atoms: number | null } | null {
  for (const name of vocabulary.nutrientWords) {
    const place = folded.indexOf(name);
    if (place === -1 || place > 5) continue;
    const prefix = folded.slice(0, place);
    const atoms = prefix === '' ? null : (singleWord(prefix, vocabulary)?.atoms ?? null);
    if (prefix !== '' && atoms === null) continue;
    return { rest: folded.slice(place + name.length), atoms };
  }
  return null;
}

function singleWord(word: string, vocabulary: Vocabulary): Phrase | null {
  return (vocabulary.phrases.get(word) ?? []).find((phrase) => phrase.words.length === 1) ?? null;
}

function compoundWithWater(
  rest: string,
  written: string,
  vocabulary: Vocabulary,
  isNamed: boolean,
  atoms: number | null,
): Token | null {
  for (let cut = rest.length - 4; cut >= 4; cut--) {
    const water = singleWord(rest.slice(cut), vocabulary)?.water;
    if (water === undefined) continue;
    const phrase = singleWord(rest.slice(0, cut), vocabulary);
    if (phrase?.compound === undefined) continue;
    const token = tokenOfPhrase(phrase, written);
    return token.type === 'compound' ? { ...token, named: isNamed, atoms, water } : null;
  }
  return null;
}
