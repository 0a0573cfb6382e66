import type { Piece } from './scan-text.ts';
import type { Token } from './token.ts';
import type { Phrase, Vocabulary } from './vocabulary.ts';

/** A token and the number of pieces it takes. */
export interface Recognised {
  readonly tokens: readonly Token[];
  readonly pieces: number;
}

/** The longest phrase that begins with `first` and goes on in the pieces from `next`; null when there is none. */
export function matchPhrase(
  first: string,
  pieces: readonly Piece[],
  next: number,
  vocabulary: Vocabulary,
): Phrase | null {
  for (const phrase of vocabulary.phrases.get(first) ?? []) {
    const fits = phrase.words.every((word, offset) => offset === 0 || wordAt(pieces, next + offset - 1) === word);
    if (fits) return phrase;
  }
  return null;
}

function wordAt(pieces: readonly Piece[], index: number): string | null {
  const piece = pieces[index];
  return piece?.kind === 'word' ? piece.folded : piece?.kind === 'number' ? piece.written : null;
}

/** What a phrase means by itself; a compound goes before another substance, that before a steering word. */
export function tokenOfPhrase(phrase: Phrase, text: string): Token {
  if (phrase.compound !== undefined) {
    const { compound, forms, named, additive } = phrase.compound;
    return { type: 'compound', name: { compound, forms, additive, text }, named, atoms: null, water: null };
  }
  if (phrase.unlisted === true) {
    const name = { compound: null, forms: null, additive: false, text };
    return { type: 'compound', name, named: false, atoms: null, water: null };
  }
  if (phrase.drug === true) return { type: 'other', text, drug: true };
  if (phrase.water !== undefined) return { type: 'water', water: phrase.water };
  if (phrase.other === true) return { type: 'other', text };
  if (phrase.atoms !== undefined) return { type: 'atoms', atoms: phrase.atoms };
  return { type: 'signal', signals: phrase.signals, text };
}
