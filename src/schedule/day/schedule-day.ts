import { minuteOf } from '../clock.ts';
import type { DaySchedule } from '../day-schedule.ts';
import type { DayRequest } from '../item.ts';
import { isAsleep } from '../problem/comfort.ts';
import { checkRequest } from './check-request.ts';
import {
  bindingApart,
  freeItemsOf,
  waitingApart,
  withApart,
  withoutApart,
  withoutItems,
  withStanding,
} from './keep-apart.ts';
import { placeDay, placeWholeDay } from './place-day.ts';
import { leftOut } from './sort-items.ts';

/**
 * Places medicines, meals and nutrient items on a repeating day: docs/methods/schedule.md. Complete search: a day that exists
 * is found, and where none exists the smallest clash is named. Throws a `ScheduleDefect` on a request that contradicts itself.
 *
 * @example scheduleDay({ items: [tablet, supplement], gaps: [gap], day: { wakes: 420, sleeps: 1380 } }).events
 */
export function scheduleDay(request: DayRequest): DaySchedule {
  checkRequest(request);
  const waiting = waitingApart(request);
  const placeable = withoutItems(request, waiting);
  const apart = bindingApart(placeable);
  if (apart.length === 0)
    return askedFor(request, waiting, placeDay({ ...placeable, gaps: withoutApart(placeable.gaps) }));
  const whole = placeWholeDay({ ...placeable, gaps: withApart(placeable.gaps, apart) });
  const free = freeItemsOf(placeable, apart);
  if (whole !== null && !wakesFor(request, free, whole)) return askedFor(request, waiting, whole);
  const rest = withStanding(withoutItems(placeable, free), apart);
  const day = placeDay({ ...rest, gaps: withoutApart(rest.gaps) });
  return askedFor(request, new Set([...waiting, ...free]), day);
}

/** True when the day wakes a person for a moment that the planner chose to keep medicines apart. */
function wakesFor({ day }: DayRequest, free: ReadonlySet<string>, { events }: DaySchedule): boolean {
  return events.some(({ input, at }) => free.has(input) && isAsleep(day, minuteOf(at)));
}

/** The day with the items whose times must be asked for, in the order of the request. */
function askedFor({ items }: DayRequest, asked: ReadonlySet<string>, day: DaySchedule): DaySchedule {
  if (asked.size === 0) return day;
  const place = new Map(items.map(({ id }, index) => [id, index]));
  const open = items
    .filter(({ id }) => asked.has(id))
    .map((item) => ({ ...leftOut(item, 'apart' as const), question: 'when-taken' as const }));
  const unplaced = [...day.unplaced, ...open];
  return { ...day, unplaced: unplaced.sort((a, b) => (place.get(a.input) ?? 0) - (place.get(b.input) ?? 0)) };
}
