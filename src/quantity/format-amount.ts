import type { Amount } from './amount.ts';
import { QuantityDefect } from './quantity-defect.ts';
import { unitByCode } from './unit.ts';

/** How a number is written for a reader. */
export interface FormatOptions {
  readonly language: 'nl' | 'en';
  /** Significant digits, 1 to 21; absent: 4, but digits before the decimal separator are never rounded away. */
  readonly digits?: number;
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const usualDigits = 4;
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number for a reader: decimal comma in Dutch, thousands separated from 10 000. `parseAmount` in the same language reads
 * it back. A number that is not finite is a `QuantityDefect`.
 */
export function formatNumber(value: number, options: FormatOptions): string {
  if (!Number.isFinite(value)) throw new QuantityDefect(`${value} is not a number to show`);
  const size = Math.abs(value);
  // As the format of both languages writes it, which is slow to ask for the most frequent numbers of a report.
  if (size < 10_000 && Number.isInteger(value) && options.digits === undefined) return String(value === 0 ? 0 : value);
  const digits = options.digits ?? Math.max(usualDigits, wholeDigits(size));
  return formatFor(options.language, digits, size >= 10_000).format(value === 0 ? 0 : value);
}

/** An amount for a reader: `1,5 g` in Dutch, `1.5 g` in English. A unit outside the table is shown as it stands. */
export function formatAmount(amount: Amount, options: FormatOptions): string {
  const number = formatNumber(amount.value, options);
  if (amount.unit === '1') return number;
  if (amount.unit === '%') return `${number}%`;
  const [one, more] = unitByCode(amount.unit)?.shown?.[options.language] ?? [amount.unit, amount.unit];
  return `${number} ${number === '1' ? one : more}`;
}

function formatFor(language: 'nl' | 'en', digits: number, isGrouped: boolean): Intl.NumberFormat {
  const key = `${language} ${digits} ${isGrouped}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locales[language], { maximumSignificantDigits: digits, useGrouping: isGrouped });
  formats.set(key, format);
  return format;
}

/** Digits before the decimal separator, at most the 21 that can be asked for. */
function wholeDigits(size: number): number {
  return size < 10_000 ? usualDigits : Math.min(21, Math.floor(Math.log10(size)) + 1);
}
