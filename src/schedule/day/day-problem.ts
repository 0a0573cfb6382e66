import { minutesPerDay, onClock } from '../clock.ts';
import { holdsOnClock } from '../gap-holds.ts';
import type { DayRequest, Gap } from '../item.ts';
import { comfortableTimes, decidingTimes, type Span } from '../problem/candidates.ts';
import type { Comfort } from '../problem/comfort.ts';
import type { Group, Occurrence, Problem } from '../problem/problem.ts';
import { usualGridMinutes } from './sort-items.ts';

/** What stands and what is to be placed on the repeating day. */
export interface DayParts {
  readonly request: DayRequest;
  readonly fixed: readonly Occurrence[];
  readonly groups: readonly Group[];
}

/** Which times are tried: pleasant ones, those that decide, or both together. */
export type Times = 'comfortable' | 'deciding' | 'both';

/** The problem of a repeating day under the given gaps. */
export function dayProblem({ request, fixed, groups }: DayParts, gaps: readonly Gap[], which: Times): Problem {
  const { day } = request;
  const separation = day.gridMinutes ?? usualGridMinutes;
  const span: Span = {
    from: 0,
    to: minutesPerDay - 1,
    gridMinutes: separation,
    fixed,
    groups,
    gaps,
    also: [day.wakes, day.sleeps],
    wrap: onClock,
  };
  const comfortable = which === 'deciding' ? [] : comfortableTimes(span);
  const hard = gaps.filter(({ scope }) => scope === 'nutrient');
  const deciding = which === 'comfortable' ? [] : decidingTimes({ ...span, gaps: hard });
  return {
    times: [...new Set([...comfortable, ...deciding])].sort((a, b) => a - b),
    fixed,
    groups,
    gaps,
    holds: holdsOnClock,
    period: minutesPerDay,
    separation,
    comfort: comfortOf(request, fixed, groups),
  };
}

/** Meals and the times at which something is taken or eaten in any case, those of movable items included. */
export function comfortOf(request: DayRequest, fixed: readonly Occurrence[], groups: readonly Group[]): Comfort {
  const base = new Set(fixed.map(({ minute }) => onClock(minute)));
  for (const { preferred = [] } of groups) for (const minute of preferred) base.add(onClock(minute));
  const meals = request.items.filter(({ kind }) => kind === 'meal').flatMap(({ at = [] }) => at);
  return { day: request.day, meals, base };
}
