import { formatClock } from '../clock.ts';
import type { ScheduledEvent } from '../day-schedule.ts';
import type { Item } from '../item.ts';
import type { Occurrence } from '../problem/problem.ts';

const kindOrder = { meal: 0, medicine: 1, nutrient: 2 } as const;

/** Placed moments as events: by time, then meals, medicines, nutrients, then the order of the items. */
export function listEvents(items: readonly Item[], placed: readonly Occurrence[]): ScheduledEvent[] {
  const rank = new Map(items.map((item, index) => [item.id, { item, index }]));
  return placed
    .flatMap(({ item: id, minute }) => {
      const known = rank.get(id);
      return known === undefined ? [] : [{ ...known, minute }];
    })
    .sort((a, b) => a.minute - b.minute || kindOrder[a.item.kind] - kindOrder[b.item.kind] || a.index - b.index)
    .map(({ item, minute }) => eventOf(item, minute));
}

/** One moment of an item as an event. */
export function eventOf(item: Item, minute: number): ScheduledEvent {
  return {
    at: formatClock(minute),
    kind: item.kind,
    input: item.id,
    name: item.name,
    ...(item.amount === undefined ? {} : { amount: item.amount }),
    ...(item.rhythm === undefined ? {} : { rhythm: item.rhythm }),
    ...(item.asNeeded === true ? { asNeeded: true } : {}),
  };
}
