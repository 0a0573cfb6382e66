import type { Profile } from '../../profile/index.ts';
import {
  changesAround,
  type DayRequest,
  findClockChanges,
  type ReplannedDay,
  type ReplanRequest,
  replanDay,
} from '../../schedule/index.ts';
import { Refused } from '../refused.ts';
import { itemsOn } from './day-rhythm.ts';
import type { Schedule } from './schedule-schema.ts';
import { takenMoments } from './taken-moments.ts';

/** What the rest of today starts from: the plan, the profile with what was taken, and the minute after midnight of the ISO date it is now. */
export interface TodayParts {
  readonly schedule: Schedule;
  readonly profile: Profile;
  readonly date: string;
  readonly now: number;
}

/** The rest of today. What waits in the plan for the times of a medicine waits today as well. Throws `Refused` for a dose taken after now. */
export function replanProfile(request: DayRequest, { schedule, profile, date, now }: TodayParts): ReplannedDay {
  const waits = schedule.unplaced.flatMap(({ input, name, rules, reason }) =>
    reason === 'waits' ? [{ input, name, rules, reason }] : [],
  );
  const waiting = new Set(waits.map(({ input }) => input));
  const today = replanDay({
    ...request,
    items: itemsOn(request.items, date).filter(({ id }) => !waiting.has(id)),
    gaps: request.gaps.filter(({ first, second }) => !waiting.has(first) && !waiting.has(second)),
    ...underWay(profile, date, now),
  });
  if (waits.length === 0) return today;
  return { ...today, feasible: false, unplaced: [...today.unplaced, ...waits] };
}

/** What is known of a day under way: what was taken, and changes of the clock from yesterday until tomorrow. */
function underWay(profile: Profile, date: string, now: number): Pick<ReplanRequest, 'taken' | 'now' | 'clockChanges'> {
  const written = profile.taken ?? [];
  const taken = takenMoments(written, date);
  const late = taken.findIndex(({ minute }) => minute > now);
  if (late >= 0) {
    const received = written[late]?.at ?? '';
    const parameters = { now: clockTime(now) };
    throw new Refused({ code: 'taken-after-now', path: `taken[${late}].at`, received, parameters });
  }
  const zone = profile.day?.timeZone;
  const changes = zone === undefined ? [] : findClockChanges(zone, daysLater(date, -1), daysLater(date, 1));
  return { taken, now, clockChanges: changesAround(changes, date) };
}

function clockTime(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
