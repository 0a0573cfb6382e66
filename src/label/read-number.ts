const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const THIN_SPACES = "\u00a0\u202f\u2009'’";

/** The number that starts here, as written, with its decimal and thousands marks: each must stand between digits. */
export function readNumber(text: string, start: number): string {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const inside = isDigit(text.charCodeAt(end + 1)) && end > start;
    const isSeparator = inside && (code === 44 || code === 46 || THIN_SPACES.includes(text.charAt(end)));
    const isThousands = inside && code === 32 && isThousandsSpace(text, start, end);
    if (!isDigit(code) && !isSeparator && !isThousands) break;
    end++;
  }
  return text.slice(start, end);
}

/** A plain space parts thousands only between one to three digits and exactly three more. */
function isThousandsSpace(text: string, start: number, space: number): boolean {
  if (space - start > 3) return false;
  const next = [1, 2, 3].every((offset) => isDigit(text.charCodeAt(space + offset)));
  return next && !isDigit(text.charCodeAt(space + 4)) && text.charAt(start) !== '0';
}

/** A written number: its value and how many decimals it shows. */
export interface ReadNumber {
  readonly value: number;
  readonly decimals: number;
}

/**
 * The value of a written number. A single mark before exactly three digits parts thousands (`1.000`, `1,000`) unless
 * the unit is large enough that decimals are meant (`wholeUnit` false: `1.250 g`) or the number starts with 0. Two different marks: the last is the
 * decimal one. Null when the digits make no number.
 */
export function valueOfNumber(written: string, wholeUnit: boolean): ReadNumber | null {
  const bare = [...written].filter((character) => character !== ' ' && !THIN_SPACES.includes(character)).join('');
  const lastMark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const marks = [...bare].filter((character) => character === '.' || character === ',');
  if (lastMark === -1) return finite(bare, 0);
  const decimals = bare.length - lastMark - 1;
  const sameMarks = new Set(marks).size === 1;
  const thousands = sameMarks && decimals === 3 && !bare.startsWith('0') && (wholeUnit || marks.length > 1);
  if (thousands) return finite(bare.replaceAll(/[.,]/g, ''), 0);
  if (sameMarks && marks.length > 1) return null;
  const whole = bare.slice(0, lastMark).replaceAll(/[.,]/g, '');
  return finite(`${whole}.${bare.slice(lastMark + 1)}`, decimals);
}

function finite(digits: string, decimals: number): ReadNumber | null {
  const value = Number(digits);
  return Number.isFinite(value) && digits.length <= 15 ? { value, decimals } : null;
}
