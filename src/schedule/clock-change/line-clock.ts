import { type ClockChange, elapsedAt } from './clock-change.ts';

/** A change of the clock near a day; `atMinute` counts from midnight at the start of that day and may lie before or beyond it. */
export type NearbyChange = Pick<ClockChange, 'atMinute' | 'shiftMinutes'>;

/** Wall times of a day as minutes on a line on which equal distances are equal times, and back. */
export interface LineClock {
  readonly toLine: (wall: number) => number;
  readonly toWall: (line: number) => number;
}

/** The line that agrees with the wall clock at `now`, so that without a change the two are the same. */
export function lineClock(changes: readonly NearbyChange[], now: number): LineClock {
  const sorted = [...changes].sort((a, b) => a.atMinute - b.atMinute);
  const elapsed = (wall: number): number => sorted.reduce((sum, change) => sum + elapsedAt(change, wall) - wall, wall);
  const ahead = now - elapsed(now);
  return {
    toLine: (wall) => elapsed(wall) + ahead,
    toWall: (line) => {
      const passed = line - ahead;
      let jumped = 0;
      for (const { atMinute, shiftMinutes } of sorted) {
        if (passed >= atMinute - jumped) jumped += shiftMinutes;
      }
      return passed + jumped;
    },
  };
}

/** Changes of the clock as they lie around an ISO date. */
export function changesAround(changes: readonly ClockChange[], date: string): readonly NearbyChange[] {
  return changes.map(({ date: on, atMinute, shiftMinutes }) => ({
    atMinute: (Date.parse(`${on}T00:00Z`) - Date.parse(`${date}T00:00Z`)) / 60_000 + atMinute,
    shiftMinutes,
  }));
}
