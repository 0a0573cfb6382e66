import { minuteOf, minutesPerDay, onClock } from '../clock.ts';
import { type LineClock, lineClock } from '../clock-change/line-clock.ts';
import { groupOf } from '../day/sort-items.ts';
import type { DaySchedule } from '../day-schedule.ts';
import type { Item } from '../item.ts';
import type { Group, Occurrence } from '../problem/problem.ts';
import { heldItems, isFree } from './held-items.ts';
import { type Matched, matchTaken } from './match-taken.ts';
import type { Held, ReplanRequest } from './replanned-day.ts';

/** Minutes after its planned time in which a dose still counts as due: a convention of this method, no clinical figure. */
const usualGraceMinutes = 60;

/** Today on a line of elapsed minutes, which agrees with the wall clock now: what stands yesterday, today and tomorrow, and what is to be placed. */
export interface LineParts {
  readonly request: ReplanRequest;
  readonly clock: LineClock;
  readonly fixed: readonly Occurrence[];
  readonly groups: readonly Group[];
  /** Due moments of items with times of their own; they stand too. */
  readonly dueFixed: readonly Occurrence[];
  readonly matched: ReadonlyMap<string, Matched>;
  /** Doses of the nutrient that are due and get no time today, with why. */
  readonly held: ReadonlyMap<string, Held>;
  /** Bedtime: the last minute at which something may be placed today. */
  readonly until: number;
}

/** Lays the plan and what was taken out on a line. */
export function lineParts(request: ReplanRequest, plan: DaySchedule): LineParts {
  const { wakes, sleeps } = request.day;
  const clock = lineClock(request.clockChanges ?? [], request.now);
  const fixed: Occurrence[] = [];
  const groups: Group[] = [];
  const dueFixed: Occurrence[] = [];
  const matched = new Map<string, Matched>();
  for (const item of request.items) {
    const walls = plan.events.filter(({ input }) => input === item.id).map(({ at }) => minuteOf(at));
    const taken = request.taken.filter((one) => one.item === item.id).map(({ minute }) => minute);
    if (walls.length === 0 && taken.length === 0) continue;
    const planned = walls.map(clock.toLine);
    const tomorrow = walls.map((wall) => clock.toLine(wall + minutesPerDay));
    const real = taken.filter((minute) => minute >= 0).map(clock.toLine);
    const expected = item.today === undefined ? planned : [];
    const today = item.kind === 'meal' ? mealsOf(planned) : matchToday(expected, real, request);
    // Nobody knows whether it is taken today: it keeps its room and asks for nothing.
    if (item.today === 'unknown') for (const minute of planned) fixed.push({ item: item.id, minute });
    matched.set(item.id, today);
    const before = taken.filter((minute) => minute < 0);
    const yesterday = before.length > 0 ? before : walls.map((wall) => wall - minutesPerDay);
    // Yesterday as it was, or as planned where nothing was written down; tomorrow as planned.
    fixed.push(
      ...yesterday.map((minute) => ({ item: item.id, minute: clock.toLine(minute), fact: true })),
      ...tomorrow.map((minute) => ({ item: item.id, minute })),
    );
    for (const minute of [...today.taken, ...today.beyondPlan]) {
      fixed.push({ item: item.id, minute, fact: item.kind !== 'meal' });
    }
    if (isFree(item)) groups.push(...openGroup(item, today, tomorrow, request));
    else for (const minute of today.due) dueFixed.push({ item: item.id, minute: Math.max(minute, request.now) });
  }
  const until = clock.toLine(sleeps > wakes ? sleeps : minutesPerDay + sleeps);
  const held = heldItems({ request, matched, until });
  const standing = dueFixed.filter(({ item }) => !held.has(item));
  return {
    request,
    clock,
    fixed: [...fixed, ...standing],
    groups: groups.filter(({ item }) => !held.has(item)),
    dueFixed: standing,
    matched,
    until,
    held,
  };
}

/** Waking, bedtime and meals on the line, for what is comfortable. */
export function onLine({ request, clock }: LineParts): ReplanRequest {
  const place = (wall: number): number => onClock(clock.toLine(wall));
  return {
    ...request,
    day: { ...request.day, wakes: place(request.day.wakes), sleeps: place(request.day.sleeps) },
    items: request.items.map((item) => (item.kind === 'meal' ? { ...item, at: (item.at ?? []).map(place) } : item)),
  };
}

/** Meals are had as planned. */
function mealsOf(planned: readonly number[]): Matched {
  return { taken: planned, due: [], missed: [], beyondPlan: [] };
}

function matchToday(planned: readonly number[], real: readonly number[], request: ReplanRequest): Matched {
  return matchTaken(planned, real, { now: request.now, graceMinutes: request.graceMinutes ?? usualGraceMinutes });
}

/** The due moments as a group that would keep its planned times; moments that stand on either side bound it. */
function openGroup(item: Item, today: Matched, tomorrow: readonly number[], request: ReplanRequest): Group[] {
  if (today.due.length === 0) return [];
  const stood = [...today.taken, ...today.beyondPlan];
  const next = tomorrow[0];
  return [
    {
      ...groupOf(item, tomorrow.length, request.day),
      count: today.due.length,
      preferred: today.due.map((minute) => Math.max(minute, request.now)),
      ...(stood.length === 0 ? {} : { previous: Math.max(...stood) }),
      ...(next === undefined ? {} : { next }),
    },
  ];
}
