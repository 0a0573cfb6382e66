import type { DaySchedule } from '../../schedule/index.ts';
import type { Schedule } from './schedule-schema.ts';

/** A day as the contract has it. */
export function writeSchedule(day: DaySchedule): Schedule {
  return {
    feasible: day.feasible,
    events: day.events.map((event) => ({ ...event })),
    windows: day.windows.map((window) => ({ ...window })),
    conflicts: day.conflicts.map((conflict) => ({
      reason: conflict.reason,
      scope: conflict.scope,
      items: [...conflict.items],
      gaps: [...conflict.gaps],
      rules: [...conflict.rules],
      broken: conflict.broken.map((pair) => ({ ...pair })),
      wouldHaveToGive: conflict.wouldHaveToGive.map((concession) => ({ ...concession })),
    })),
    unplaced: day.unplaced.map((one) => ({ ...one, rules: [...one.rules] })),
    relaxed: day.relaxed.map((one) => ({ ...one, items: [...one.items], insteadOf: { ...one.insteadOf } })),
    best: day.best,
  };
}
