import { type DaySchedule, isTakenOn } from '../../schedule/index.ts';
import type { Schedule } from './schedule-schema.ts';

/** A day as the contract has it: `events` are those of the ISO date, what is taken on other days stands apart. */
export function writeSchedule(
  day: DaySchedule,
  { date, notChecked }: { readonly date: string; readonly notChecked: Schedule['notChecked'] },
): Schedule {
  return {
    feasible: day.feasible,
    events: day.events.filter(({ rhythm }) => isTakenOn(rhythm, date) === true).map(writeEvent),
    otherDays: day.events.filter(({ rhythm }) => isTakenOn(rhythm, date) !== true).map(writeEvent),
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
    notChecked,
    best: day.best,
  };
}

function writeEvent({ rhythm, ...event }: DaySchedule['events'][number]): Schedule['events'][number] {
  if (rhythm === undefined) return event;
  return { ...event, rhythm: 'weekdays' in rhythm ? { weekdays: [...rhythm.weekdays] } : { ...rhythm } };
}
