import type { Unplaced } from '../day-schedule.ts';
import type { Day, DayRequest, Item } from '../item.ts';
import { mostMoments } from '../problem/cost.ts';
import type { Group, Occurrence } from '../problem/problem.ts';

/** The items of a request by what becomes of them. */
export interface SortedItems {
  readonly fixed: readonly Occurrence[];
  readonly groups: readonly Group[];
  readonly unplaced: readonly Unplaced[];
}

/** Step of the free times where the request names none, minutes. */
export const usualGridMinutes = 15;

/** Sorts items into standing, to be placed, and not placed with the reason. */
export function sortItems({ items, day }: DayRequest): SortedItems {
  const fixed: Occurrence[] = [];
  const groups: Group[] = [];
  const unplaced: Unplaced[] = [];
  for (const item of items) {
    const count = momentsOf(item);
    if (item.avoid !== undefined && item.avoid.length > 0) {
      unplaced.push(leftOut(item, 'avoid'));
    } else if (count === null && item.byMouth === false) {
      unplaced.push(leftOut(item, 'not-by-mouth'));
    } else if (count === null && item.asNeeded === true) {
      unplaced.push(leftOut(item, 'as-needed'));
    } else if (count === null) {
      unplaced.push({ ...leftOut(item, 'no-moments'), question: 'when-taken' });
    } else if (item.emptyStomach !== undefined && (item.at ?? []).length === 0) {
      unplaced.push({ ...leftOut(item, 'empty-stomach'), rules: [item.emptyStomach], question: 'when-taken' });
    } else if (item.at !== undefined && item.at.length > 0 && item.movable !== true) {
      for (const minute of item.at) fixed.push({ item: item.id, minute });
    } else {
      groups.push(groupOf(item, count, day));
    }
  }
  const placed = groups.reduce((sum, { count }) => sum + count, 0);
  if (placed <= mostMoments) return { fixed, groups, unplaced };
  const tooMany = items.filter(({ id }) => groups.some((group) => group.item === id));
  return { fixed, groups: [], unplaced: [...unplaced, ...tooMany.map((item) => leftOut(item, 'too-hard'))] };
}

/** Words of an item that does not stand in the day. */
export function leftOut(item: Item, reason: Unplaced['reason']): Unplaced {
  return { input: item.id, name: item.name, reason, rules: (item.avoid ?? []).map(({ rule }) => rule) };
}

/** Moments a day of an item; `null` for a medicine of which nothing is known, or that is taken when it is needed. */
function momentsOf(item: Item): number | null {
  if (item.at !== undefined && item.at.length > 0) return item.at.length;
  if (item.kind === 'medicine' && item.asNeeded === true) return null;
  return item.moments ?? (item.kind === 'nutrient' ? 1 : null);
}

/** An item to place, with what counts as well spread for its moments. */
export function groupOf(item: Item, count: number, { wakes, sleeps, gridMinutes }: Day): Group {
  const awake = sleeps > wakes ? sleeps - wakes : sleeps - wakes + 1440;
  return {
    item: item.id,
    count,
    ...(item.kind === 'medicine' && count > 1
      ? evenSpread(awake, count, gridMinutes ?? usualGridMinutes)
      : { spreadMinutes: Math.floor(awake / (count + 1)) }),
    ...(item.spreadMinutes === undefined ? {} : { spreadMinutes: item.spreadMinutes }),
    ...(item.at === undefined || item.at.length === 0 ? {} : { preferred: [...item.at].sort((a, b) => a - b) }),
    ...(item.food === undefined ? {} : { food: item.food }),
  };
}

/** Share of even spread below which doses of a medicine never come: a convention of this method, no clinical figure. */
const leastShare = 0.75;

/** Doses of a medicine share the 24 hours evenly, or the waking hours where a person sleeps longer than that. */
function evenSpread(awake: number, count: number, gridMinutes: number): Pick<Group, 'spreadMinutes' | 'leastMinutes'> {
  const spreadMinutes = Math.floor(Math.min(1440 / count, awake / (count - 1)));
  return { spreadMinutes, leastMinutes: Math.floor((spreadMinutes * leastShare) / gridMinutes) * gridMinutes };
}
