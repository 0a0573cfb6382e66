import { minutesPerDay } from './clock.ts';

/** The two halves of a gap in minutes. */
export interface Halves {
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
}

/** Decides whether one moment of each item keeps the gap. */
export type Holds = (gap: Halves, first: number, second: number) => boolean;

/**
 * On a repeating day: at least `beforeMinutes` since `first`, at least `afterMinutes` until `first` comes again. The same
 * moment is 0 minutes on both sides. Both moments are clock times, 0 to 1439.
 */
export function holdsOnClock(gap: Halves, first: number, second: number): boolean {
  const since = second >= first ? second - first : second - first + minutesPerDay;
  return since >= gap.beforeMinutes && (since === 0 ? 0 : minutesPerDay - since) >= gap.afterMinutes;
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
