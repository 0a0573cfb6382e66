import { formatClock, minutesPerDay } from '../clock.ts';
import type { LineClock } from '../clock-change/line-clock.ts';
import type { BrokenPair, Conflict } from '../day-schedule.ts';
import { holdsOnLine } from '../gap-holds.ts';
import type { Gap } from '../item.ts';
import type { Occurrence } from '../problem/problem.ts';

/** What stands on the line, and how its minutes read on the wall. */
interface Standing {
  readonly fixed: readonly Occurrence[];
  readonly clock: LineClock;
}

/** Pairs of standing moments that break a gap on the line, facts among themselves and tomorrow's plan excepted. */
export function brokenOnLine(gap: Gap, { fixed, clock }: Standing): BrokenPair[] {
  const of = (item: string): Occurrence[] => fixed.filter((one) => one.item === item);
  return of(gap.first).flatMap((first) =>
    of(gap.second).flatMap((second): BrokenPair[] => {
      const isFact = first.fact === true && second.fact === true;
      const isTomorrow = Math.min(first.minute, second.minute) >= clock.toLine(minutesPerDay);
      if (first === second || isFact || isTomorrow || holdsOnLine(gap, first.minute, second.minute)) return [];
      const isBefore =
        first.minute < second.minute || (first.minute === second.minute && gap.beforeMinutes >= gap.afterMinutes);
      return [
        {
          gap: gap.id,
          side: isBefore ? 'before' : 'after',
          first: formatClock(clock.toWall(first.minute)),
          second: formatClock(clock.toWall(second.minute)),
          elapsedMinutes: Math.abs(second.minute - first.minute),
          neededMinutes: isBefore ? gap.beforeMinutes : gap.afterMinutes,
        },
      ];
    }),
  );
}

/** A clash of today; which of its demands gives is not tried on a day under way. */
export function lineConflict(gaps: readonly Gap[], standing: Standing): Conflict {
  const broken = gaps.flatMap((gap) => brokenOnLine(gap, standing));
  return {
    reason: broken.length > 0 ? 'fixed-times' : 'no-room',
    scope: gaps.some(({ scope }) => scope === 'nutrient') ? 'nutrient' : 'other',
    items: [...new Set(gaps.flatMap(({ first, second }) => [first, second]))],
    gaps: gaps.map(({ id }) => id),
    rules: [...new Set(gaps.map(({ rule }) => rule))],
    broken,
    wouldHaveToGive: gaps.map(({ id }) => ({ kind: 'gap', gap: id })),
  };
}
