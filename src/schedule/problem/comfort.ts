import { clockDistance, onClock } from '../clock.ts';
import type { Day } from '../item.ts';

/** Minutes after the start of a meal that still count as with food: a convention of this method, no clinical figure. */
const mealMinutes = 30;

/** What makes one time of the day easier than another. */
export interface Comfort {
  readonly day: Day;
  readonly meals: readonly number[];
  /** Clock times at which the person takes or eats something anyway. */
  readonly base: ReadonlySet<number>;
}

/** True in the hours of sleep; at the minute of waking and of going to bed the person is awake. */
export function isAsleep(day: Day, minute: number): boolean {
  return onClock(minute - day.wakes) > onClock(day.sleeps - day.wakes);
}

/** True from the start of a meal until half an hour later. */
export function isWithFood(meals: readonly number[], minute: number): boolean {
  return meals.some((meal) => onClock(minute - meal) <= mealMinutes);
}

/** Minutes to the nearest meal, waking or bedtime. */
export function minutesFromRoutine(comfort: Comfort, minute: number): number {
  let nearest = Math.min(clockDistance(minute, comfort.day.wakes), clockDistance(minute, comfort.day.sleeps));
  for (const meal of comfort.meals) nearest = Math.min(nearest, clockDistance(minute, meal));
  return nearest;
}

/** 0 on the hour, 1 on the half, 2 on the quarter, 3 elsewhere. */
export function roughness(minute: number): number {
  const past = onClock(minute) % 60;
  if (past === 0) return 0;
  if (past === 30) return 1;
  return past % 15 === 0 ? 2 : 3;
}
