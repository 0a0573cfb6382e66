/** How a number may be read: one value, or two when a separator can mean thousands or decimals. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly asDecimal: number; readonly asThousands: number }
  | { readonly kind: 'unreadable' };

/** Most digits before the decimal separator; more is a slip. */
const mostWholeDigits = 15;
/** Most digits after the decimal separator: enough for every number a program writes without an exponent. */
const mostDecimals = 30;

/**
 * Reads digits with separators. Both separators: the last one is the decimal. One separator followed by exactly three
 * digits, after one to three digits that do not begin with zero, can mean thousands: the language decides (nl: dot is
 * thousands; en: comma is thousands), without a language it is ambiguous. Spaces and apostrophes separate thousands.
 * Rules: docs/methods/quantity.md.
 */
export function readNumber(text: string, language?: 'nl' | 'en'): NumberReading {
  if (/^\d{1,15}$/.test(text)) return number(text, '');
  const match = /^(\d{1,3}(?:([ \u00a0\u202f'’])\d{3}(?:\2\d{3})*)|\d+)((?:[.,]\d+)*)$/.exec(text);
  if (match === null) return unreadable;
  const [, written = '', spacer, separated = ''] = match;
  const whole = spacer === undefined ? written : written.replaceAll(spacer, '');
  if (separated === '') return number(whole, '');
  const separators = separated.replaceAll(/\d/g, '');
  const parts = separated.split(/[.,]/).slice(1);
  if (separators.length === 1) {
    const isPlain = spacer === undefined;
    return oneSeparator(whole, separators, parts[0] ?? '', isPlain, language);
  }
  return spacer === undefined ? severalSeparators(whole, separators, parts) : unreadable;
}

const unreadable: NumberReading = { kind: 'unreadable' };

/** `isPlain`: no thousands were separated by spaces, so that the one separator may separate thousands. */
function oneSeparator(
  whole: string,
  separator: string,
  rest: string,
  isPlain: boolean,
  language: 'nl' | 'en' | undefined,
): NumberReading {
  const asDecimal = number(whole, rest);
  const couldBeThousands = isPlain && rest.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  if (!couldBeThousands || asDecimal.kind !== 'number') return asDecimal;
  const thousandsSeparator = language === 'nl' ? '.' : ',';
  if (language !== undefined) return separator === thousandsSeparator ? number(whole + rest, '') : asDecimal;
  return { kind: 'ambiguous', asDecimal: asDecimal.value, asThousands: Number(whole + rest) };
}

/** `1.234.567`, `1.234,5` or `1,234.5`: groups of three with one separator, then at most one other separator. */
function severalSeparators(whole: string, separators: string, parts: readonly string[]): NumberReading {
  const thousandsSeparator = separators[0] ?? '';
  const last = separators.at(-1);
  const hasDecimals = last !== thousandsSeparator;
  const groups = hasDecimals ? parts.slice(0, -1) : parts;
  const isUniform = [...separators.slice(0, groups.length)].every((separator) => separator === thousandsSeparator);
  const isGrouped = /^[1-9]\d{0,2}$/.test(whole) && groups.every((group) => group.length === 3);
  if (!isUniform || !isGrouped) return unreadable;
  return number(whole + groups.join(''), hasDecimals ? (parts.at(-1) ?? '') : '');
}

function number(whole: string, decimals: string): NumberReading {
  if (whole.length > mostWholeDigits || decimals.length > mostDecimals) return unreadable;
  return { kind: 'number', value: Number(decimals === '' ? whole : `${whole}.${decimals}`) };
}
