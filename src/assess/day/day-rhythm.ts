import type { Rhythm } from '../../profile/index.ts';
import { type Item, isTakenOn } from '../../schedule/index.ts';

/**
 * The days of an item as the scheduler has them. `every` counts from `since`; without it nobody knows on which day it falls,
 * and a number of days that is not whole falls on none that can be named.
 */
export function rhythmOf({ weekdays, everyDays, since, asNeeded }: Rhythm): Pick<Item, 'rhythm' | 'asNeeded'> {
  const needed = asNeeded ? { asNeeded } : {};
  if (weekdays !== undefined) return { ...needed, rhythm: { weekdays } };
  if (everyDays === undefined) return needed;
  return { ...needed, rhythm: { everyDays, from: Number.isInteger(everyDays) ? (since ?? null) : null } };
}

/** The items as they stand on one ISO date: what is not taken then rests, what nobody knows keeps its room. */
export function itemsOn(items: readonly Item[], date: string): readonly Item[] {
  return items.map((item) => {
    const taken = isTakenOn(item.rhythm, date);
    return taken === true ? item : { ...item, today: taken === false ? 'rests' : 'unknown' };
  });
}
