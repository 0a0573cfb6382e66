import { scheduleDay } from '../../schedule/index.ts';
import type { Session } from '../session.ts';
import { type DayParts, dayRequest } from './day-request.ts';
import type { Schedule } from './schedule-schema.ts';

/** The day of a profile: times at which every gap holds, or the smallest set of demands that cannot hold together. */
export function scheduleProfile(session: Session, parts: DayParts): Schedule {
  const day = scheduleDay(dayRequest(session, parts));
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
