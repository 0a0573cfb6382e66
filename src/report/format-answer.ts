import type { Language } from '../corpus/schemas/bilingual.ts';
import { type Answer, formatNumber, type KnownAnswer } from '../quantity/index.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number for a person: whole from 100, one decimal from 10, two below; a comma in Dutch. A little is never shown as zero. */
export function showNumber(value: number, language: Language): string {
  if (value !== 0 && Math.abs(value) < 0.01) return formatNumber(value, { language, digits: 2 });
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const grouped = Math.abs(value) >= 10_000;
  const key = `${language} ${digits} ${grouped}`;
  let format = formats.get(key);
  if (format === undefined) {
    const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: grouped });
    formats.set(key, format);
  }
  return format.format(value);
}

/** `mg/d` as `mg`, for a column whose head already says "a day". */
export function unitPerDay(unit: string): string {
  return unit.replace(/\/d$/, '').replace(/^ug$/, 'µg');
}

/** Words an answer may need. */
export interface AnswerWords {
  readonly unknown: string;
  readonly atLeast: (value: string) => string;
}

/** An answer as text without its unit: `342`, `310 – 420`, `at least 210`, `unknown`. */
export function showAnswer(answer: Answer, language: Language, words: AnswerWords): string {
  if (answer.state === 'known') return showKnown(answer, language);
  if (answer.state === 'not-applicable') return '–';
  // "At least 0" says nothing that "unknown" does not.
  if (answer.atLeast === undefined || answer.atLeast === 0) return words.unknown;
  return words.atLeast(showNumber(answer.atLeast, language));
}

function showKnown(answer: KnownAnswer, language: Language): string {
  if (answer.low === undefined || answer.high === undefined) return showNumber(answer.value, language);
  const low = showNumber(answer.low, language);
  const high = showNumber(answer.high, language);
  return low === high ? low : `${low} – ${high}`;
}

/** Lowest and highest value an answer allows; undefined when nothing is certain. */
export function boundsOfAnswer(answer: Answer): { readonly low: number; readonly high: number } | undefined {
  if (answer.state === 'known') return { low: answer.low ?? answer.value, high: answer.high ?? answer.value };
  if (answer.state === 'unknown' && answer.atLeast !== undefined)
    return { low: answer.atLeast, high: Number.POSITIVE_INFINITY };
  return undefined;
}
