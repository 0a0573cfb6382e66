import type { Schedule } from '../../assess/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Profile } from '../../profile/index.ts';
import { hasAlarm, toCalendar } from '../../schedule/index.ts';
import type { Say } from '../say.ts';
import { notCheckedSentences } from './day-sentences.ts';
import { eventWords } from './events-by-time.ts';

/** The day of a profile as an iCalendar file from `date` on, in the time zone of the profile, else that of the machine (`timeZone`). */
export function dayCalendar(
  schedule: Schedule,
  profile: Profile,
  {
    say,
    language,
    date,
    timeZone,
  }: { readonly say: Say; readonly language: Language; readonly date: string; readonly timeZone: string },
): string {
  const courses = [...(profile.medications ?? []), ...(profile.supplements ?? [])].flatMap(({ path, until }) =>
    until === undefined ? [] : [[path, until] as const],
  );
  const words = { say, language };
  const events = [...schedule.events, ...schedule.otherDays];
  return toCalendar(events, {
    timeZone: profile.day?.timeZone ?? timeZone,
    from: date,
    until: Object.fromEntries(courses),
    // The stamp is that of the day itself, so that equal input gives equal bytes.
    stamp: `${date.replaceAll('-', '')}T000000Z`,
    // A person without a name: what tells two calendars apart is what stands in them.
    seed: events
      .map((event) => `${event.input} ${event.name}`)
      .sort()
      .join('\n'),
    calendarName: say('schedule.calendar'),
    description: leftOut(events, schedule, words),
    alarmText: (event) => (event.amount === undefined ? event.name : `${event.name}, ${event.amount}`),
  });
}

/** What has no alarm, so that the calendar never looks complete when it is not. */
function leftOut(events: Schedule['events'], schedule: Schedule, words: Parameters<typeof eventWords>[1]): string {
  const { unplaced } = schedule;
  const silent = events.filter((event) => event.kind !== 'meal' && !hasAlarm(event));
  const names = [...silent.map((event) => eventWords(event, words)), ...unplaced.map(({ name }) => name)];
  const missing = `${words.say('schedule.not-in-calendar')}: ${[...new Set(names)].join('; ')}.`;
  return [...(names.length === 0 ? [] : [missing]), ...notCheckedSentences(schedule, words)].join(' ');
}
