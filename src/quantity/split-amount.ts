/** The pieces of an amount as text, or why it has none. */
export type AmountParts =
  | { readonly kind: 'parts'; readonly first: string; readonly second?: string; readonly unit: string }
  | { readonly kind: 'amount-empty' | 'negative' | 'number-unreadable' };

// All patterns are sticky and have one way to match, so that the time is linear in the length of the text.
const sign = /(?:(\+)|[-−–—‑‐])\s*(?=\d)/y;
const digits = /\d+(?:[.,'’ \u00a0\u202f]\d+)*/y;
const rangeWord = /\s*(?:[-−–—‑‐]|\.\.\.|…|t\/m|tot en met|tot|to)\s*(?=\d)/iy;
/** What shows that the digits were not the whole number: `1e5`, `5. mg`, `2 x 10`, `1/2`. */
const moreNumber = /[.,'’]|e[+-]?\d|\s*[x×*^]\s*\d|\s*\/\s*\d/iy;

/** Takes `100 – 200 mg` apart into `100`, `200` and `mg`; a unit that stands at both ends is written once. */
export function splitAmount(text: string): AmountParts {
  if (text === '') return { kind: 'amount-empty' };
  const [signText, plus] = matchAt(sign, text, 0) ?? [''];
  if (signText !== '' && plus === undefined) return { kind: 'negative' };
  const first = matchAt(digits, text, signText.length)?.[0];
  if (first === undefined) return { kind: 'number-unreadable' };
  const afterFirst = signText.length + first.length;
  const range = matchAt(rangeWord, text, afterFirst)?.[0];
  if (range !== undefined) return withSecond(text, first, afterFirst + range.length);
  if (matchAt(moreNumber, text, afterFirst) !== null) return { kind: 'number-unreadable' };
  return withUnitTwice(text.slice(afterFirst).trim(), first);
}

function withSecond(text: string, first: string, start: number): AmountParts {
  const second = matchAt(digits, text, start)?.[0] ?? '';
  const end = start + second.length;
  if (matchAt(moreNumber, text, end) !== null) return { kind: 'number-unreadable' };
  return { kind: 'parts', first, second, unit: text.slice(end).trim() };
}

/** `mg - 200 mg` after the first number: a range whose unit stands there twice, the same way both times. */
function withUnitTwice(rest: string, first: string): AmountParts {
  const separator = /[-−–—‑‐]|\s(?:tot|to|t\/m)\s/i.exec(rest);
  if (separator !== null) {
    const unit = rest.slice(0, separator.index).trim();
    const secondStart = separator.index + separator[0].length;
    const parts = splitSecond(rest.slice(secondStart).trim());
    if (unit !== '' && parts?.unit === unit) return { kind: 'parts', first, ...parts };
  }
  return { kind: 'parts', first, unit: rest };
}

function splitSecond(text: string): { readonly second: string; readonly unit: string } | undefined {
  const second = matchAt(digits, text, 0)?.[0];
  return second === undefined ? undefined : { second, unit: text.slice(second.length).trim() };
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
