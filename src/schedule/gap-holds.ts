import { minutesPerDay, onClock } from './clock.ts';

/** The two halves of a gap in minutes. */
export interface Halves {
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
}

/** Decides whether one moment of each item keeps the gap. */
export type Holds = (gap: Halves, first: number, second: number) => boolean;

/**
 * On a repeating day: at least `beforeMinutes` since `first`, at least `afterMinutes` until `first` comes again. The same
 * moment is 0 minutes on both sides.
 */
export function holdsOnClock(gap: Halves, first: number, second: number): boolean {
  return onClock(second - first) >= gap.beforeMinutes && onClock(first - second) >= gap.afterMinutes;
}

/** On a line of elapsed minutes without repetition. */
export function holdsOnLine(gap: Halves, first: number, second: number): boolean {
  if (first === second) return gap.beforeMinutes === 0 && gap.afterMinutes === 0;
  return first < second ? second - first >= gap.beforeMinutes : first - second >= gap.afterMinutes;
}

/** True when no rhythm that repeats every day can keep it: days must lie between. */
export function needsDaysBetween(gap: Halves): boolean {
  return (
    gap.beforeMinutes >= minutesPerDay ||
    gap.afterMinutes >= minutesPerDay ||
    gap.beforeMinutes + gap.afterMinutes > minutesPerDay
  );
}
