import type { Schedule } from '../../assess/index.ts';
import type { Profile } from '../../profile/index.ts';
import { toCalendar } from '../../schedule/index.ts';
import type { Say } from '../say.ts';

/** The day of a profile as an iCalendar file from `date` on, in the time zone of the profile, else that of the machine (`timeZone`). */
export function dayCalendar(
  schedule: Schedule,
  profile: Profile,
  { say, date, timeZone }: { readonly say: Say; readonly date: string; readonly timeZone: string },
): string {
  const courses = [...(profile.medications ?? []), ...(profile.supplements ?? [])].flatMap(({ path, until }) =>
    until === undefined ? [] : [[path, until] as const],
  );
  return toCalendar(schedule.events, {
    timeZone: profile.day?.timeZone ?? timeZone,
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
