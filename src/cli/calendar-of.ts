import type { Schedule } from '../assess/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';
import type { Profile } from '../profile/index.ts';
import { dayCalendar, type Say } from '../report/index.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/**
 * The day of a profile as an iCalendar file from `date` on, in the time zone of the profile, else that of the machine. A
 * calendar of a day that does not exist would alarm for a clash; it is refused.
 */
export function calendarOf(
  schedule: Schedule | null,
  profile: Profile,
  words: { readonly say: Say; readonly language: Language; readonly date: string },
): string {
  if (schedule?.feasible !== true) throw new Failure({ code: 'no-day', path: '' }, exitCodes.refused);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return dayCalendar(schedule, profile, { ...words, timeZone });
}
