import type { Day } from './profile.ts';
import { readClock } from './read-rhythm.ts';
import { refuse } from './refusal.ts';
import type { WrittenProfile } from './schema.ts';
import { suggestKey } from './suggest-key.ts';

/** Reads how the day runs; refuses a day without length, two meals at one time and a time zone that does not exist. */
export function readDay({ wakes, sleeps, meals, timeZone }: NonNullable<WrittenProfile['day']>): Day {
  if (wakes !== undefined && wakes === sleeps) refuse('day-without-length', 'day.sleeps', sleeps);
  if (meals !== undefined && new Set(meals).size !== meals.length) refuse('same-time-twice', 'day.meals', meals);
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    const near = suggestKey(timeZone, Intl.supportedValuesOf('timeZone'));
    refuse('unknown-time-zone', 'day.timeZone', timeZone, near === undefined ? {} : { candidates: [near] });
  }
  return {
    ...(wakes === undefined ? {} : { wakesMinutes: readClock(wakes) }),
    ...(sleeps === undefined ? {} : { sleepsMinutes: readClock(sleeps) }),
    ...(meals === undefined ? {} : { mealsMinutes: meals.map(readClock).sort((a, b) => a - b) }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

/** A name of the IANA time zone database; an offset such as `+01:00` has no rules for the clock and is none. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
