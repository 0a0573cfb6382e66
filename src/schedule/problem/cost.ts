import { clockDistance, onClock } from '../clock.ts';
import { isAsleep, isWithFood, minutesFromRoutine, roughness } from './comfort.ts';
import type { Group, Problem } from './problem.ts';

/**
 * Weights that fold the goals below the gaps, most important first, into two exact numbers that compare in the same order.
 * Two goals weigh one: moments on the wrong side of food, and the roughness of the times. See the method.
 */
export interface Scale {
  /** For each pair of moments that breaks a gap of scope `other`. */
  readonly otherBroken: number;
  /** For each placed moment in the hours of sleep at which nothing else stands. */
  readonly woken: number;
  /** For each minute by which neighbouring moments of one item stand closer than well spread. */
  readonly crowded: number;
  /** For each different time of the day at which otherwise nothing is taken or eaten. */
  readonly extra: number;
  /** For each minute from the preferred times, or from meals, waking and bedtime. */
  readonly away: number;
}

/** Most moments one search may place; above it the folded numbers would lose exactness. */
export const mostMoments = 400;

/** Own moments further apart than a day cannot be asked for, minutes. */
const mostCrowding = 1440;

/** Weights for a problem with so many moments to place. */
export function scaleFor(moments: number): Scale {
  const crowded = moments + 1;
  const woken = crowded * (mostCrowding * (2 * moments + 1) + 1);
  const away = 3 * moments + 1;
  return { crowded, woken, otherBroken: woken * (moments + 1), away, extra: away * (720 * moments + 1) };
}

/** The part of the goals that one moment decides alone, folded. */
export function momentCost(
  { comfort }: Problem,
  { group, position, scale, minute }: { group: Group; position: number; scale: Scale; minute: number },
): { readonly high: number; readonly low: number } {
  const clock = onClock(minute);
  const preferred = group.preferred?.[position];
  const woken = isAsleep(comfort.day, clock) && !comfort.base.has(clock);
  const withFood = group.food !== undefined && isWithFood(comfort.meals, clock);
  const wrongFood = group.food !== undefined && (group.food === 'prefer') !== withFood;
  const away = preferred === undefined ? minutesFromRoutine(comfort, clock) : clockDistance(clock, onClock(preferred));
  return {
    high: (woken ? scale.woken : 0) + (wrongFood ? 1 : 0),
    low: away * scale.away + roughness(clock),
  };
}

/** Minutes by which an interval between own moments is too short. */
export function crowding(group: Group, interval: number): number {
  return Math.max(0, Math.min(group.spreadMinutes, mostCrowding) - interval);
}
