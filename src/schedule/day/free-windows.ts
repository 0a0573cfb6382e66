import { formatClock, minutesPerDay, onClock } from '../clock.ts';
import type { FreeWindow } from '../day-schedule.ts';
import type { Gap, Item } from '../item.ts';
import type { Occurrence } from '../problem/problem.ts';

/** Stretches of the repeating day, both ends included, in which one moment of the item keeps all its gaps with other items. */
export function freeWindows(item: Item, gaps: readonly Gap[], placed: readonly Occurrence[]): FreeWindow[] {
  const closed = new Uint8Array(minutesPerDay);
  for (const gap of gaps) {
    for (const { item: other, minute } of placed) {
      if (other === item.id) continue;
      if (gap.second === item.id && gap.first === other) close(closed, minute, gap.afterMinutes, gap.beforeMinutes);
      if (gap.first === item.id && gap.second === other) close(closed, minute, gap.beforeMinutes, gap.afterMinutes);
    }
  }
  return openStretches(closed).map(({ from, to }) => ({ input: item.id, from, to }));
}

/** Closes less than `earlier` minutes before a moment until less than `later` after it, the moment itself included. */
function close(closed: Uint8Array, moment: number, earlier: number, later: number): void {
  if (earlier === 0 && later === 0) return;
  const from = moment - Math.max(0, Math.min(earlier, minutesPerDay) - 1);
  const to = moment + Math.max(0, Math.min(later, minutesPerDay) - 1);
  for (let minute = from; minute <= to; minute += 1) closed[onClock(minute)] = 1;
}

function openStretches(closed: Uint8Array): { from: string; to: string }[] {
  const firstClosed = closed.indexOf(1);
  if (firstClosed === -1) return [{ from: '00:00', to: '24:00' }];
  const stretches: { from: number; to: number }[] = [];
  let last: { from: number; to: number } | null = null;
  for (let step = 1; step <= minutesPerDay; step += 1) {
    const minute = firstClosed + step < minutesPerDay ? firstClosed + step : firstClosed + step - minutesPerDay;
    if (closed[minute] === 1) {
      last = null;
    } else if (last === null) {
      last = { from: minute, to: minute };
      stretches.push(last);
    } else last.to = minute;
  }
  return stretches
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ from: formatClock(from), to: formatClock(to) }));
}
