import type { DayRhythm } from './rhythm/day-rhythm.ts';

/** Something with moments in a day. Times are whole minutes after local midnight, 0 to 1439. */
export interface Item {
  /** Stable and unique within one request; for a profile its JSON path, such as `medications[0]`. */
  readonly id: string;
  readonly kind: 'medicine' | 'nutrient' | 'meal';
  readonly name: string;
  /** Words for the amount at each moment; passed on untouched. */
  readonly amount?: string;
  /** Clock times it has now. Without them the item is free. A meal needs them. */
  readonly at?: readonly number[];
  /** True when the times in `at` may be left where a gap asks for it. */
  readonly movable?: boolean;
  /** Moments a day of a free item, a whole number. Absent: 1 for a nutrient, a question for a medicine. */
  readonly moments?: number;
  /** `prefer` when the stomach takes it better with food, `avoid` when it belongs outside meals. Absent: no preference. */
  readonly food?: 'prefer' | 'avoid';
  /** Minutes between its own moments that count as well spread. Absent: the waking day in equal parts, see the method. */
  readonly spreadMinutes?: number;
  /** Id of the rule that says it is taken on an empty stomach: then it is never placed, and at a meal it is reported. */
  readonly emptyStomach?: string;
  /** True for what only its prescriber may stop: leaving it out is never among the changes that would help. */
  readonly keep?: boolean;
  /** False when it is not taken by mouth: then it stands at its own times only. Absent: by mouth. */
  readonly byMouth?: boolean;
  /** The days on which it is taken; absent: every day. A day is planned as if all fell together. */
  readonly rhythm?: DayRhythm;
  /** Taken only when it is needed: never due, never missed, and without times of its own never placed as a medicine. */
  readonly asNeeded?: boolean;
  /** On a day under way: `rests` when it is not taken today, `unknown` when nobody knows; then it keeps its room and is not due. */
  readonly today?: 'rests' | 'unknown';
  /** Rules by which it is not placed at all; empty and absent are the same. */
  readonly avoid?: readonly Avoidance[];
}

/** A rule that keeps an item out of the day. */
export interface Avoidance {
  readonly rule: string;
  /** The items the rule is about besides the item itself, such as the medicine. */
  readonly items?: readonly string[];
}

/**
 * Two distances that hold on a repeating day: `first` at least `beforeMinutes` before every moment of `second`, and at least
 * `afterMinutes` after it. Exactly that long counts as kept. For an interaction `first` is the drug and `second` the nutrient.
 * `first` and `second` may be the same item: then each two of its moments.
 */
export interface Gap {
  /** Unique within one request. */
  readonly id: string;
  readonly rule: string;
  readonly first: string;
  readonly second: string;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
  /**
   * `nutrient`: the nutrient asked about has a part, no day may break it. `other`: reported, never in the way. `apart`: nobody
   * states the time between two medicines; where the planner chooses one it keeps this, or chooses none. Never reported.
   */
  readonly scope: 'nutrient' | 'other' | 'apart';
  /** The pair of the person's own country, both halves of one authority; tried when no day exists. */
  readonly relaxation?: { readonly authority: string; readonly beforeMinutes: number; readonly afterMinutes: number };
}

/** The rhythm of the day; `wakes` later than `sleeps` is a night worker. */
export interface Day {
  readonly wakes: number;
  readonly sleeps: number;
  /** Step of the free times in minutes, a divisor of 60. Absent: 15. */
  readonly gridMinutes?: number;
}

/** What is to be placed. Equal requests give equal answers. */
export interface DayRequest {
  readonly items: readonly Item[];
  readonly gaps: readonly Gap[];
  readonly day: Day;
  /** Steps the search for the best day may take; deciding whether there is one may take twenty times as many. Absent: up to 1500. */
  readonly budget?: number;
}
