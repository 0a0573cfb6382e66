import { hillFormula, parseFormula } from '../corpus/index.ts';
import { matchPhrase, type Recognised, tokenOfPhrase } from './match-phrase.ts';
import { readAmountToken } from './read-amount-token.ts';
import { isLetter, type Piece, scanText } from './scan-text.ts';
import { splitFused } from './split-fused.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Gives every piece of a text a meaning: the longest known phrase at each place, else an unknown word. */
export function recognise(text: string, vocabulary: Vocabulary): readonly Token[] {
  const pieces = scanText(text);
  const tokens: Token[] = [];
  let index = 0;
  while (index < pieces.length) {
    const found = recogniseAt(text, pieces, index, vocabulary);
    tokens.push(...found.tokens);
    index += found.pieces;
  }
  return tokens;
}

function recogniseAt(text: string, pieces: readonly Piece[], index: number, vocabulary: Vocabulary): Recognised {
  const piece = pieces[index];
  if (piece === undefined) return { tokens: [], pieces: 1 };
  if (piece.kind === 'mark') return { tokens: [{ type: 'mark', mark: piece.mark }], pieces: 1 };
  const multiplied = readFormula(text, pieces, index, vocabulary);
  if (multiplied !== null) return multiplied;
  if (piece.kind === 'number') return readAmountToken(pieces, index, vocabulary, text);
  return recogniseWord(text, pieces, index, piece.folded, vocabulary);
}

function recogniseWord(
  text: string,
  pieces: readonly Piece[],
  index: number,
  folded: string,
  vocabulary: Vocabulary,
): Recognised {
  const phrase = matchPhrase(folded, pieces, index + 1, vocabulary);
  const end = pieces[index + (phrase?.words.length ?? 1) - 1]?.end ?? 0;
  const written = text.slice(pieces[index]?.start ?? 0, end);
  if (vocabulary.otherSymbols.has(written) && !isAbbreviation(pieces, index)) {
    return { tokens: [{ type: 'other', text: written }], pieces: 1 };
  }
  if (phrase !== null) return { tokens: [tokenOfPhrase(phrase, written)], pieces: phrase.words.length };
  const fused = splitFused(folded, written, pieces, index, vocabulary);
  if (fused !== null) return fused;
  const isOther = vocabulary.otherPrefixes.some((name) => folded.startsWith(name));
  return { tokens: [isOther ? { type: 'other', text: written } : { type: 'unknown', text: written }], pieces: 1 };
}

/** `Ca.` is an abbreviation of circa, `Ca` and `Ca:` are calcium. */
function isAbbreviation(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next?.kind === 'mark' && next.mark === '.';
}

/** A chemical formula that begins at a piece: the bare symbol is the nutrient, a known formula its compound. */
function readFormula(text: string, pieces: readonly Piece[], index: number, vocabulary: Vocabulary): Recognised | null {
  const start = pieces[index]?.start ?? 0;
  const symbol = vocabulary.nutrient.symbol;
  const first = text.charAt(start);
  if (first < 'A' || first > 'Z') return null;
  const end = endOfFormula(text, start);
  if (text.slice(start, end) === symbol) {
    return { tokens: [{ type: 'nutrient', elemental: false, vague: false, atoms: null }], pieces: 1 };
  }
  if (!text.slice(start, end).includes(symbol)) return null;
  for (let stop = end; stop > start + symbol.length && stop > end - 3; stop--) {
    const written = text.slice(start, stop);
    const atoms = parseFormula(written);
    const hill = atoms === null ? '' : hillFormula(atoms);
    for (const compound of vocabulary.compounds) {
      const form = compound.forms.find((candidate) => candidate.formula === hill);
      if (form === undefined) continue;
      const name = { compound, forms: [form], additive: false, text: written };
      const taken = pieces.findIndex((piece, place) => place > index && piece.start >= stop);
      const token: Token = { type: 'compound', name, named: true, atoms: null, water: null };
      return { tokens: [token], pieces: (taken === -1 ? pieces.length : taken) - index };
    }
  }
  return null;
}

function endOfFormula(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < 60) {
    const character = text.charAt(end);
    const isDigit = character >= '0' && character <= '9';
    if (!isLetter(character) && !isDigit && !'().·•∙⋅*₀₁₂₃₄₅₆₇₈₉'.includes(character)) break;
    end++;
  }
  return end;
}
