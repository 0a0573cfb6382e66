import { formatClock, minutesPerDay } from '../clock.ts';
import type { ScheduledEvent } from '../day-schedule.ts';
import { holdsOnLine } from '../gap-holds.ts';
import type { Gap } from '../item.ts';
import { type ClockChange, elapsedAt } from './clock-change.ts';

/** A gap that the plan keeps on other days and breaks around a change of the clock. Wall times stay as planned. */
export interface ClockChangeWarning {
  readonly date: string;
  readonly gap: string;
  readonly rule: string;
  readonly side: 'before' | 'after';
  /** Wall clock times; `firstDay` and `secondDay` count from the day of the change: -1 is the day before. */
  readonly first: string;
  readonly firstDay: number;
  readonly second: string;
  readonly secondDay: number;
  readonly elapsedMinutes: number;
  readonly neededMinutes: number;
}

/**
 * Checks the gaps, as they were kept, in elapsed time over the day before a change, the day itself and the day after. Only pairs that
 * the change makes too short are reported. Put the relaxed halves into `gaps` where the plan relaxed them.
 */
export function checkClockChange(
  events: readonly Pick<ScheduledEvent, 'at' | 'input'>[],
  gaps: readonly Gap[],
  change: ClockChange,
): ClockChangeWarning[] {
  const moments = [-1, 0, 1].flatMap((day) =>
    events.map(({ at, input }) => {
      const wall = day * minutesPerDay + Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
      return { input, day, wall, elapsed: elapsedAt(change, wall) };
    }),
  );
  return gaps.flatMap((gap) =>
    moments
      .filter(({ input }) => input === gap.first)
      .flatMap((first) =>
        moments
          .filter((second) => second.input === gap.second && second !== first)
          .flatMap((second): ClockChangeWarning[] => {
            if (!holdsOnLine(gap, first.wall, second.wall) || holdsOnLine(gap, first.elapsed, second.elapsed))
              return [];
            const isBefore = first.wall < second.wall;
            return [
              {
                date: change.date,
                gap: gap.id,
                rule: gap.rule,
                side: isBefore ? 'before' : 'after',
                first: formatClock(first.wall),
                firstDay: first.day,
                second: formatClock(second.wall),
                secondDay: second.day,
                elapsedMinutes: Math.abs(second.elapsed - first.elapsed),
                neededMinutes: isBefore ? gap.beforeMinutes : gap.afterMinutes,
              },
            ];
          }),
      ),
  );
}
