import { minutesPerDay } from '../clock.ts';
import { groupOf } from '../day/sort-items.ts';
import type { DaySchedule } from '../day-schedule.ts';
import type { Item } from '../item.ts';
import type { Group, Occurrence } from '../problem/problem.ts';
import { type Matched, matchTaken } from './match-taken.ts';
import type { ReplanRequest } from './replanned-day.ts';

/** Minutes after its planned time in which a dose still counts as due: a convention of this method, no clinical figure. */
const usualGraceMinutes = 60;

/** Today on a line of minutes: what stands yesterday, today and tomorrow, and what is to be placed. */
export interface LineParts {
  readonly request: ReplanRequest;
  readonly fixed: readonly Occurrence[];
  readonly groups: readonly Group[];
  /** Due moments of items with times of their own; they stand too. */
  readonly dueFixed: readonly Occurrence[];
  readonly matched: ReadonlyMap<string, Matched>;
  /** Last minute at which something may be placed today. */
  readonly until: number;
}

/** Lays the plan and what was taken out on a line. */
export function lineParts(request: ReplanRequest, plan: DaySchedule): LineParts {
  const { wakes, sleeps } = request.day;
  const fixed: Occurrence[] = [];
  const groups: Group[] = [];
  const dueFixed: Occurrence[] = [];
  const matched = new Map<string, Matched>();
  for (const item of request.items) {
    const planned = plan.events.filter(({ input }) => input === item.id).map(({ at }) => minutesOf(at));
    const real = request.taken.filter((one) => one.item === item.id).map(({ minute }) => minute);
    if (planned.length === 0 && real.length === 0) continue;
    const today = item.kind === 'meal' ? mealsOf(planned) : matchToday(planned, real, request);
    matched.set(item.id, today);
    fixed.push(...otherDays(item, planned, real));
    for (const minute of [...today.taken, ...today.beyondPlan]) {
      fixed.push({ item: item.id, minute, fact: item.kind !== 'meal' });
    }
    if (isFree(item)) groups.push(...openGroup(item, today, planned, request));
    else for (const minute of today.due) dueFixed.push({ item: item.id, minute: Math.max(minute, request.now) });
  }
  return {
    request,
    fixed: [...fixed, ...dueFixed],
    groups,
    dueFixed,
    matched,
    until: sleeps > wakes ? minutesPerDay - 1 : minutesPerDay + sleeps,
  };
}

/** True for items whose moments the scheduler may choose. */
export function isFree(item: Item): boolean {
  return item.at === undefined || item.at.length === 0 || item.movable === true;
}

/** Meals are had as planned. */
function mealsOf(planned: readonly number[]): Matched {
  return { taken: planned, due: [], missed: [], beyondPlan: [] };
}

function matchToday(planned: readonly number[], real: readonly number[], request: ReplanRequest): Matched {
  const today = real.filter((minute) => minute >= 0);
  return matchTaken(planned, today, { now: request.now, graceMinutes: request.graceMinutes ?? usualGraceMinutes });
}

/** Yesterday as it was, or as planned where nothing was written down; tomorrow as planned. */
function otherDays(item: Item, planned: readonly number[], real: readonly number[]): Occurrence[] {
  const yesterday = real.filter((minute) => minute < 0);
  const before = yesterday.length > 0 ? yesterday : planned.map((minute) => minute - minutesPerDay);
  return [
    ...before.map((minute) => ({ item: item.id, minute, fact: true })),
    ...planned.map((minute) => ({ item: item.id, minute: minute + minutesPerDay })),
  ];
}

/** The due moments as a group that would keep its planned times; moments that stand on either side bound it. */
function openGroup(item: Item, today: Matched, planned: readonly number[], request: ReplanRequest): Group[] {
  if (today.due.length === 0) return [];
  const stood = [...today.taken, ...today.beyondPlan];
  const tomorrow = planned[0];
  return [
    {
      ...groupOf(item, planned.length, request.day.sleeps - request.day.wakes),
      count: today.due.length,
      preferred: today.due.map((minute) => Math.max(minute, request.now)),
      ...(stood.length === 0 ? {} : { previous: Math.max(...stood) }),
      ...(tomorrow === undefined ? {} : { next: tomorrow + minutesPerDay }),
    },
  ];
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
