import { foldWord } from './fold-word.ts';
import { readNumber } from './read-number.ts';

/** The smallest pieces of a label: words, numbers and marks, with their place in the text. */
export type Piece =
  | { readonly kind: 'word'; readonly folded: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'number';
      /** The digits as written, `1.000` or `1,5`. */
      readonly written: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'mark'; readonly mark: string; readonly start: number; readonly end: number };

const OPEN = '([{';
const CLOSE = ')]}';
const APOSTROPHES = "'’‘`´";
const DASHES = '-‐‑–—−';
const IGNORED = '*†‡®™©"“”„«»·•';

/** Digits belong to a word of so few letters (`B6`, `E470b`, `Q10`); behind a longer one they are a number. */
const CODE_LETTERS = 3;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a character is a letter or an accent on one. */
export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /[\p{L}\p{M}]/u.test(character);
}

/** Cuts a text into pieces in one walk; hyphens and apostrophes inside words part them silently. */
export function scanText(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  while (position < text.length) {
    const character = text.charAt(position);
    const start = position;
    if (isDigit(text.charCodeAt(position))) {
      const written = readNumber(text, position);
      position += written.length;
      pieces.push({ kind: 'number', written, start, end: position });
    } else if (isLetter(character)) {
      position = endOfWord(text, position);
      pieces.push({ kind: 'word', folded: foldWord(text.slice(start, position)), start, end: position });
    } else {
      position++;
      const mark = markOf(text, start);
      if (mark !== '') pieces.push({ kind: 'mark', mark, start, end: position });
    }
  }
  return pieces;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetter(text.charAt(end))) end++;
  if (end - start > CODE_LETTERS) return end;
  while (end < text.length && (isLetter(text.charAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  return end;
}

/** The mark at a place, in one spelling for each sort; empty for what means nothing. */
function markOf(text: string, position: number): string {
  const character = text.charAt(position);
  if (character === '\n' || character === '\r' || character === '|' || character === '\t') return '\n';
  if (character.trim() === '' || IGNORED.includes(character) || APOSTROPHES.includes(character)) return '';
  if (OPEN.includes(character)) return '(';
  if (CLOSE.includes(character)) return ')';
  if (DASHES.includes(character)) return betweenLetters(text, position) ? '' : '-';
  return character;
}

function betweenLetters(text: string, position: number): boolean {
  return isLetter(text.charAt(position - 1) || ' ') && isLetter(text.charAt(position + 1) || ' ');
}
