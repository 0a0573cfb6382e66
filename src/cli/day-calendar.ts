import type { Schedule } from '../assess/index.ts';
import type { Profile } from '../profile/index.ts';
import type { Say } from '../report/index.ts';
import { toCalendar } from '../schedule/index.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/**
 * The day of a profile as an iCalendar file from `date` on, in the time zone of the profile, else that of the machine. A calendar of
 * a day that does not exist would alarm for a clash; it is refused.
 */
export function dayCalendar(
  schedule: Schedule | null,
  profile: Profile,
  { say, date }: { readonly say: Say; readonly date: string },
): string {
  if (schedule?.feasible !== true) throw new Failure({ code: 'no-day', path: '' }, exitCodes.refused);
  const courses = [...(profile.medications ?? []), ...(profile.supplements ?? [])].flatMap(({ path, until }) =>
    until === undefined ? [] : [[path, until] as const],
  );
  return toCalendar(schedule.events, {
    timeZone: profile.day?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    from: date,
    until: Object.fromEntries(courses),
    // The stamp is that of the day itself, so that equal input gives equal bytes.
    stamp: `${date.replaceAll('-', '')}T000000Z`,
    // A person without a name: what tells two calendars apart is what stands in them.
    seed: schedule.events
      .map((event) => `${event.input} ${event.name}`)
      .sort()
      .join('\n'),
    calendarName: say('schedule.calendar'),
    alarmText: (event) => (event.amount === undefined ? event.name : `${event.name}, ${event.amount}`),
  });
}
