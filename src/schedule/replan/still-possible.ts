import { formatClock } from '../clock.ts';
import { groupOf } from '../day/sort-items.ts';
import { holdsOnLine } from '../gap-holds.ts';
import type { Gap, Item } from '../item.ts';
import type { Occurrence } from '../problem/problem.ts';
import { isFree, waitsForMissed } from './held-items.ts';
import type { LineParts } from './line-parts.ts';

/** Stretches of the rest of today in which a missed moment of a free item would keep every gap and its own spread. */
export function stillPossible(
  parts: LineParts,
  item: Item,
  { gaps, placed }: { gaps: readonly Gap[]; placed: readonly Occurrence[] },
): { from: string; to: string }[] {
  if (!isFree(item) || item.kind === 'medicine' || waitsForMissed(parts, item.id)) return [];
  const { request, until } = parts;
  const all = [...parts.fixed, ...placed];
  const own = all.filter((one) => one.item === item.id);
  const matched = parts.matched.get(item.id);
  const perDay = (matched?.taken.length ?? 0) + (matched?.due.length ?? 0) + (matched?.missed.length ?? 0);
  const { spreadMinutes } = groupOf(item, perDay, request.day);
  const stretches: { from: number; to: number }[] = [];
  for (let minute = request.now; minute <= until; minute += 1) {
    const keeps =
      own.every((one) => Math.abs(one.minute - minute) >= spreadMinutes) &&
      gaps.every((gap) => keepsGap(gap, item.id, { minute, all }));
    if (!keeps) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.to === minute - 1) last.to = minute;
    else stretches.push({ from: minute, to: minute });
  }
  const show = (minute: number): string => formatClock(parts.clock.toWall(minute));
  return stretches.map(({ from, to }) => ({ from: show(from), to: show(to) }));
}

function keepsGap(gap: Gap, id: string, { minute, all }: { minute: number; all: readonly Occurrence[] }): boolean {
  return all.every((one) => {
    if (gap.second === id && gap.first === one.item && !holdsOnLine(gap, one.minute, minute)) return false;
    return !(gap.first === id && gap.second === one.item) || holdsOnLine(gap, minute, one.minute);
  });
}
