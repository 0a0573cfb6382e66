import type { Schedule } from '../../assess/index.ts';

type Event = Schedule['events'][number];

/** What stands at each time of the day, in order. */
export function eventsByTime<Kind extends Pick<Event, 'at'>>(
  events: readonly Kind[],
): readonly { readonly at: string; readonly events: readonly Kind[] }[] {
  const times = [...new Set(events.map((event) => event.at))];
  return times.map((at) => ({ at, events: events.filter((event) => event.at === at) }));
}

/** Name and amount of one event. */
export function eventWords({ name, amount }: Pick<Event, 'name' | 'amount'>): string {
  return amount === undefined ? name : `${name} (${amount})`;
}
