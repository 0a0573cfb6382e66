import type { Schedule } from '../../assess/index.ts';
import type { ScheduledEvent } from '../../schedule/index.ts';
import type { DayWords } from './day-sentences.ts';
import { rhythmWords } from './rhythm-words.ts';

type Event = Schedule['events'][number];

/** What stands at each time of the day, in order. */
export function eventsByTime<Kind extends Pick<Event, 'at'>>(
  events: readonly Kind[],
): readonly { readonly at: string; readonly events: readonly Kind[] }[] {
  const times = [...new Set(events.map((event) => event.at))];
  return times.map((at) => ({ at, events: events.filter((event) => event.at === at) }));
}

/** Name of one event with its amount, and its days where it is not taken every day. */
export function eventWords(event: Omit<ScheduledEvent, 'at' | 'kind' | 'input'>, words: DayWords): string {
  const more = [event.amount ?? '', rhythmWords(event, words)].filter((one) => one !== '');
  return more.length === 0 ? event.name : `${event.name} (${more.join(', ')})`;
}

/** What is taken on other days, a sentence each time. */
export function otherDaySentences({ otherDays }: Pick<Schedule, 'otherDays'>, words: DayWords): readonly string[] {
  return eventsByTime(otherDays).map(
    ({ at, events }) =>
      `${words.say('schedule.other-days')}: ${at} ${events.map((event) => eventWords(event, words)).join(' + ')}.`,
  );
}
