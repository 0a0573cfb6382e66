/** A day of the week. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * On which days something is taken that is not taken every day: on days of the week, or every so many days counted from an
 * ISO date on which it is taken. `from: null`: nobody said on which day it falls.
 */
export type DayRhythm =
  | { readonly weekdays: readonly Weekday[] }
  | { readonly everyDays: number; readonly from: string | null };

/** Days of the week from Monday, with their two letters in a calendar file (RFC 5545, 3.3.10). */
const weekdays = [
  ['mon', 'MO'],
  ['tue', 'TU'],
  ['wed', 'WE'],
  ['thu', 'TH'],
  ['fri', 'FR'],
  ['sat', 'SA'],
  ['sun', 'SU'],
] as const satisfies readonly (readonly [Weekday, string])[];

const msPerDay = 86_400_000;

/** Whether something with this rhythm is taken on an ISO date; null when that is not known. */
export function isTakenOn(rhythm: DayRhythm | undefined, date: string): boolean | null {
  if (rhythm === undefined) return true;
  if ('weekdays' in rhythm) return rhythm.weekdays.includes(weekdayOf(date));
  const { everyDays, from } = rhythm;
  if (from === null || !Number.isInteger(everyDays)) return null;
  const days = (Date.parse(`${date}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / msPerDay;
  return days >= 0 && days % everyDays === 0;
}

/** The first ISO date from `date` on with a dose; null when no day is known. */
export function firstDateFrom(rhythm: DayRhythm | undefined, date: string): string | null {
  if (isTakenOn(rhythm, date) === null) return null;
  let day = date;
  while (isTakenOn(rhythm, day) === false) {
    day = new Date(Date.parse(`${day}T00:00Z`) + msPerDay).toISOString().slice(0, 10);
  }
  return day;
}

/** The rhythm as a recurrence rule without its end (RFC 5545, 3.3.10). */
export function recurrenceOf(rhythm: DayRhythm | undefined): string {
  if (rhythm === undefined) return 'FREQ=DAILY';
  if ('everyDays' in rhythm) return `FREQ=DAILY;INTERVAL=${rhythm.everyDays}`;
  const letters = weekdays.flatMap(([day, letter]) => (rhythm.weekdays.includes(day) ? [letter] : []));
  return `FREQ=WEEKLY;BYDAY=${letters.join(',')}`;
}

function weekdayOf(date: string): Weekday {
  // Day 0 of the calendar of JavaScript is a Sunday.
  const day = new Date(`${date}T00:00Z`).getUTCDay();
  return weekdays[(day + 6) % 7]?.[0] ?? 'sun';
}
