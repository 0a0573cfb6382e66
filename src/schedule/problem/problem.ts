import type { Holds } from '../gap-holds.ts';
import type { Gap } from '../item.ts';
import type { Comfort } from './comfort.ts';

/** A moment that stands: a clock time, or a place on the line of elapsed minutes. */
export interface Occurrence {
  readonly item: string;
  readonly minute: number;
  /** True when it has really happened; two of these never blame each other. */
  readonly fact?: boolean;
}

/** The moments of one item that are to be placed, always in order of time. */
export interface Group {
  readonly item: string;
  readonly count: number;
  /** Times it would keep, as many as `count`, in order. Absent: near meals. */
  readonly preferred?: readonly number[];
  readonly food?: 'prefer' | 'avoid';
  /** Minutes between its own moments that count as well spread. */
  readonly spreadMinutes: number;
  /** Fewest minutes between two of its own moments; never less than the step. Absent: the step. */
  readonly leastMinutes?: number;
  /** Own moments on a line that stand already, just before and just after those to be placed. */
  readonly previous?: number;
  readonly next?: number;
}

/** Moments to place among moments that stand. */
export interface Problem {
  /** The minutes that are tried, in order, each once. */
  readonly times: readonly number[];
  readonly fixed: readonly Occurrence[];
  readonly groups: readonly Group[];
  readonly gaps: readonly Gap[];
  readonly holds: Holds;
  /** Minutes after which everything repeats; `null` on a line. */
  readonly period: number | null;
  /** Fewest minutes between two moments of one item. */
  readonly separation: number;
  readonly comfort: Comfort;
  /** True on a day under way: standing moments that break a gap are reported elsewhere and leave the gap binding for the rest. */
  readonly standingMayBreak?: boolean;
}
