import { type ReadingContext, rangeIn, readAmount, refuse } from '../profile/index.ts';
import { longestHours } from './limits.ts';

/** A time such as `90 d` in hours; one value, at most the longest run. */
export function readHours(text: string, path: string, context: ReadingContext): number {
  const range = rangeIn(readAmount(text, path, ['time'], context), 'h');
  if (range.low !== range.high) refuse('range-not-allowed', path, text);
  if (range.low > longestHours) {
    refuse('beyond-limit', path, text, { parameters: { low: '0', high: String(longestHours / 8766), unit: 'a' } });
  }
  return range.low;
}

/** First and last hour of something that lasts; refuses an end before its start and a start after the run. */
export function readSpan(
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  path: string,
  endHours: number,
  context: ReadingContext,
): { readonly from: number; readonly until: number } {
  const start = from === undefined ? 0 : readHours(from, `${path}.from`, context);
  const end = until === undefined ? endHours : readHours(until, `${path}.until`, context);
  if (start >= endHours) refuse('from-after-end', `${path}.from`, from);
  if (end <= start) refuse('until-before-from', `${path}.until`, until);
  return { from: start, until: Math.min(end, endHours) };
}

/** Clock time as an hour of the day. */
export function clockHour(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours + minutes / 60;
}
