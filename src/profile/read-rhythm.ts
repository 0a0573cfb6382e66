import type { ReadingContext } from './context.ts';
import type { Rhythm } from './profile.ts';
import { rangeIn, readAmount } from './read-amount.ts';
import { isCalendarDate } from './read-person.ts';
import { refuse } from './refusal.ts';
import type { WrittenSupplement } from './schema.ts';

type WrittenRhythm = Pick<
  WrittenSupplement,
  'units' | 'at' | 'timesPerDay' | 'days' | 'every' | 'asNeeded' | 'since' | 'until'
>;

/** Reads when and how often something is taken; refuses two rhythms that contradict each other. */
export function readRhythm(written: WrittenRhythm, path: string, context: ReadingContext): Rhythm {
  if (written.at !== undefined && written.timesPerDay !== undefined && written.at.length !== written.timesPerDay) {
    refuse('times-contradict', `${path}.timesPerDay`, written.timesPerDay, {
      parameters: { count: String(written.at.length) },
    });
  }
  if (written.days !== undefined && written.every !== undefined) refuse('rhythm-twice', `${path}.every`, written.every);
  if (written.at !== undefined && new Set(written.at).size !== written.at.length) {
    refuse('same-time-twice', `${path}.at`, written.at);
  }
  checkDates(written, path);
  const atMinutes = (written.at ?? []).map(readClock).sort((a, b) => a - b);
  return {
    units: written.units ?? 1,
    atMinutes,
    momentsPerDay: atMinutes.length > 0 ? atMinutes.length : (written.timesPerDay ?? 1),
    timesStated: written.at !== undefined || written.timesPerDay !== undefined,
    ...daysOf(written, path, context),
    asNeeded: written.asNeeded === true,
    ...(written.since === undefined ? {} : { since: written.since }),
    ...(written.until === undefined ? {} : { until: written.until }),
  };
}

function checkDates(written: WrittenRhythm, path: string): void {
  for (const key of ['since', 'until'] as const) {
    const date = written[key];
    if (date !== undefined && !isCalendarDate(date)) refuse('impossible-date', `${path}.${key}`, date);
  }
  if (written.since !== undefined && written.until !== undefined && written.until < written.since) {
    refuse('until-before-since', `${path}.until`, written.until, { parameters: { since: written.since } });
  }
}

/** Weekly and other rhythms count in the ledger as an average day; the schedule shows the day. */
function daysOf(
  written: WrittenRhythm,
  path: string,
  context: ReadingContext,
): Pick<Rhythm, 'shareOfDays' | 'weekdays' | 'everyDays'> {
  if (written.days !== undefined) {
    const weekdays = [...new Set(written.days)];
    return { shareOfDays: weekdays.length / 7, ...(weekdays.length === 7 ? {} : { weekdays }) };
  }
  if (written.every === undefined) return { shareOfDays: 1 };
  const everyDays = rangeIn(readAmount(written.every, `${path}.every`, ['time'], context), 'd').low;
  if (everyDays < 1) refuse('every-too-short', `${path}.every`, written.every);
  return { shareOfDays: 1 / everyDays, ...(everyDays === 1 ? {} : { everyDays }) };
}

/** Minutes after midnight of `08:30`; the schema has checked the form. */
export function readClock(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}
