import type { DayRhythm } from './rhythm/day-rhythm.ts';

/** A day, or why there is none. Clock times are `HH:MM`. */
export interface DaySchedule {
  /** True when every nutrient item stands in the day and every gap of scope `nutrient` holds. */
  readonly feasible: boolean;
  /** In order of time, then meals, medicines, nutrients, then the order of the request. */
  readonly events: readonly ScheduledEvent[];
  /** For each nutrient item the stretches in which one moment keeps all its gaps, everything else standing where it is. */
  readonly windows: readonly FreeWindow[];
  readonly conflicts: readonly Conflict[];
  readonly unplaced: readonly Unplaced[];
  readonly relaxed: readonly Relaxed[];
  /** False when the budget ended first: the day keeps every gap, but a more convenient one may exist. */
  readonly best: boolean;
}

/** One thing to do at a clock time (`HH:MM`); no amount: none was stated. */
export interface ScheduledEvent {
  readonly at: string;
  readonly kind: 'medicine' | 'nutrient' | 'meal';
  readonly input: string;
  readonly name: string;
  readonly amount?: string;
  /** The days on which it is taken; absent: every day. */
  readonly rhythm?: DayRhythm;
  /** True when it is taken only when needed. */
  readonly asNeeded?: boolean;
}

/** Both ends belong to it. `to` earlier than `from` runs past midnight; the whole day is `00:00` to `24:00`. */
export interface FreeWindow {
  readonly input: string;
  readonly from: string;
  readonly to: string;
}

/** Demands that cannot hold together. */
export interface Conflict {
  /** `avoid` a rule keeps the item out; `too-hard` the budget ended before the cause was found, `gaps` is then everything asked. */
  readonly reason: 'fixed-times' | 'no-room' | 'days-between' | 'avoid' | 'empty-stomach' | 'too-hard';
  readonly scope: 'nutrient' | 'other';
  readonly items: readonly string[];
  /** Ids of gaps; empty for `avoid` and `empty-stomach`. */
  readonly gaps: readonly string[];
  readonly rules: readonly string[];
  /** The pairs of moments that stand too close; empty where no fixed pair is to blame. */
  readonly broken: readonly BrokenPair[];
  /** Single changes; each alone removes this conflict. Which one, if any, is for a prescriber or pharmacist. */
  readonly wouldHaveToGive: readonly Concession[];
}

/** `side` is where `first` stands: `before` or `after` `second`. */
export interface BrokenPair {
  readonly gap: string;
  readonly side: 'before' | 'after';
  readonly first: string;
  readonly second: string;
  readonly elapsedMinutes: number;
  readonly neededMinutes: number;
}

/** What would have to give way for the rest to fit. */
export type Concession =
  | { readonly kind: 'time'; readonly item: string }
  | { readonly kind: 'moments'; readonly item: string; readonly moments: number }
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'gap'; readonly gap: string };

/** An item that has no time in the day, with why. */
export interface Unplaced {
  readonly input: string;
  readonly name: string;
  /** `empty-stomach` and `apart`: no time is known to be right, so it asks; `no-moments` asks when it is taken; `as-needed` and `not-by-mouth` have no time; `clash` is explained in `conflicts`; `avoid` has the rules. */
  readonly reason:
    | 'avoid'
    | 'clash'
    | 'no-moments'
    | 'as-needed'
    | 'not-by-mouth'
    | 'empty-stomach'
    | 'apart'
    | 'too-hard';
  readonly rules: readonly string[];
  /** Code of the question that would settle it. */
  readonly question?: 'when-taken';
}

/** A gap that holds only as another authority states it. */
export interface Relaxed {
  readonly gap: string;
  readonly rule: string;
  readonly items: readonly string[];
  readonly authority: string;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
  readonly insteadOf: { readonly beforeMinutes: number; readonly afterMinutes: number };
}
