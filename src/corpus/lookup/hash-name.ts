import { foldText } from './fold.ts';

/** For each ASCII code: the folded code of a letter or digit, 0 for everything that parts words. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const isDigitOrLower = isDigit(code) || (code >= 97 && code <= 122);
  if (isDigitOrLower) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
});
const POINT = 46;

/**
 * Hash of the letters and digits of a text, the same for texts that `joinFolded(foldText(text))` makes equal, worked
 * out without making those strings where the text is ASCII: the exact index hashes every name when it is built.
 */
export function hashName(text: string): number {
  let hash = 0;
  let previous = 0;
  let parted = false;
  for (let i = 0; i < text.length; i++) {
    const raw = text.charCodeAt(i);
    if (raw > 127) return hashName(foldText(text).replace(/[^ -~]/gu, escapeForeign));
    const code = ASCII[raw] ?? 0;
    if (code === 0) {
      parted = true;
      continue;
    }
    if (parted && isDigit(previous) && isDigit(code)) hash = step(hash, POINT);
    hash = step(hash, code);
    previous = code;
    parted = false;
  }
  return hash;
}

/**
 * Letters of other scripts hash as the digits of their code, written in letters so that they part no numbers. Two names
 * that then share a hash are still told apart by their text.
 */
function escapeForeign(letter: string): string {
  const digits = (letter.codePointAt(0) ?? 0).toString(16);
  return digits.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
