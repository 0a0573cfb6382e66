import type { DayRequest, Gap, Item } from '../item.ts';
import { ScheduleDefect } from '../schedule-defect.ts';
import { usualGridMinutes } from './sort-items.ts';

/** Throws a `ScheduleDefect` for a request no caller should make. */
export function checkRequest({ items, gaps, day }: DayRequest): void {
  const grid = day.gridMinutes ?? usualGridMinutes;
  if (!Number.isInteger(grid) || grid < 1 || 60 % grid !== 0)
    throw new ScheduleDefect(`A grid of ${grid} minutes does not divide the hour.`);
  checkClock(day.wakes, 'wakes');
  checkClock(day.sleeps, 'sleeps');
  if (day.wakes === day.sleeps) throw new ScheduleDefect('Waking and sleeping at the same minute leaves no day.');
  const ids = new Set<string>();
  for (const item of items) {
    if (ids.has(item.id)) throw new ScheduleDefect(`Two items are called ${item.id}.`);
    ids.add(item.id);
    checkItem(item, grid);
  }
  const gapIds = new Set<string>();
  for (const gap of gaps) {
    if (gapIds.has(gap.id)) throw new ScheduleDefect(`Two gaps are called ${gap.id}.`);
    gapIds.add(gap.id);
    checkGap(gap, ids);
  }
}

function checkItem(item: Item, grid: number): void {
  const at = item.at ?? [];
  for (const minute of at) checkClock(minute, `${item.id}.at`);
  if (new Set(at).size !== at.length) throw new ScheduleDefect(`${item.id} has one time twice.`);
  if (item.kind === 'meal' && at.length === 0) throw new ScheduleDefect(`The meal ${item.id} has no time.`);
  const { moments } = item;
  if (moments === undefined) return;
  if (!Number.isInteger(moments) || moments < 1 || moments * grid > 1440) {
    throw new ScheduleDefect(`${item.id} cannot have ${moments} moments a day.`);
  }
  if (at.length > 0 && moments !== at.length)
    throw new ScheduleDefect(`${item.id} has times and another number of moments.`);
}

function checkGap(gap: Gap, ids: ReadonlySet<string>): void {
  for (const item of [gap.first, gap.second]) {
    if (!ids.has(item)) throw new ScheduleDefect(`The gap ${gap.id} names ${item}, which is no item.`);
  }
  const relaxed = gap.relaxation;
  for (const minutes of [
    gap.beforeMinutes,
    gap.afterMinutes,
    relaxed?.beforeMinutes ?? 0,
    relaxed?.afterMinutes ?? 0,
  ]) {
    if (!Number.isInteger(minutes) || minutes < 0)
      throw new ScheduleDefect(`The gap ${gap.id} has ${minutes} minutes.`);
  }
}

function checkClock(minute: number, what: string): void {
  if (!Number.isInteger(minute) || minute < 0 || minute > 1439)
    throw new ScheduleDefect(`${what} is minute ${minute} of the day.`);
}
