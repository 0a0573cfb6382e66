import type { Schedule } from '../../assess/index.ts';
import { type DayWords, daySentences, dayTitle } from '../schedule/day-sentences.ts';
import { eventsByTime, eventWords, otherDaySentences } from '../schedule/events-by-time.ts';
import { listItem, wrap } from './layout.ts';

/** The day by the clock and what it says beside its times; nothing when there is nothing to take. */
export function scheduleLines(schedule: Schedule | null, words: DayWords): string[] {
  if (schedule === null || !hasDoses(schedule)) return [];
  const title = words.say(dayTitle(schedule));
  return [
    ...wrap(`${title}.`, 2),
    ...eventsByTime(schedule.events).flatMap(({ at, events }) =>
      listItem(at, events.map((event) => eventWords(event, words)).join(' + ')),
    ),
    ...otherDaySentences(schedule, words).flatMap((sentence) => listItem('-', sentence)),
    ...daySentences(schedule, words).flatMap((sentence) => listItem('-', sentence)),
    ...wrap(words.say('schedule.footer'), 2),
  ];
}

/** Meals alone make no day to show. */
export function hasDoses(schedule: Schedule): boolean {
  return (
    schedule.unplaced.length > 0 || [...schedule.events, ...schedule.otherDays].some((event) => event.kind !== 'meal')
  );
}
