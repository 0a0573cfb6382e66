import type { NearbyChange } from '../clock-change/line-clock.ts';
import type { Conflict, DaySchedule, ScheduledEvent, Unplaced } from '../day-schedule.ts';
import type { DayRequest } from '../item.ts';

/** A dose that was really taken. */
export interface TakenMoment {
  readonly item: string;
  /** Minutes from midnight at the start of today; negative for yesterday. */
  readonly minute: number;
}

/** A day that is under way. */
export interface ReplanRequest extends DayRequest {
  readonly taken: readonly TakenMoment[];
  /** Minutes from midnight at the start of today. */
  readonly now: number;
  /** Changes of the clock from yesterday to tomorrow: times stay those of the wall, gaps count what really passes. Absent: none. */
  readonly clockChanges?: readonly NearbyChange[];
  /** Minutes after its planned time in which a dose still counts as due. Absent: 60, a convention of this method. */
  readonly graceMinutes?: number;
}

/** The rest of today. */
export interface ReplannedDay {
  readonly feasible: boolean;
  /** Today from midnight to bedtime: what was taken at its real time, what is due, and meals. */
  readonly events: readonly ReplannedEvent[];
  /** Planned moments that passed without being taken; nothing replaces them by itself. */
  readonly missed: readonly MissedMoment[];
  /** Moments taken beyond the plan, at their real times. */
  readonly beyondPlan: readonly ScheduledEvent[];
  readonly conflicts: readonly Conflict[];
  readonly unplaced: readonly (Unplaced | HeldToday)[];
  /** The plan that holds again from tomorrow. */
  readonly tomorrow: DaySchedule;
}

/** Why a dose of the nutrient that is due gets no time today. */
export type Held = 'missed-first' | 'past-bedtime';

/**
 * A dose of the nutrient that gets no time today: a dose of a medicine was missed first, it is past bedtime, or the times of a
 * medicine are not known.
 */
export type HeldToday = Omit<Unplaced, 'reason' | 'question'> & { readonly reason: Held | 'waits' };

/** One thing of today: a dose already taken, a dose still due, or a meal. */
export interface ReplannedEvent extends ScheduledEvent {
  readonly status: 'taken' | 'due' | 'meal';
}

/** A planned dose that was not taken in time. */
export interface MissedMoment {
  readonly input: string;
  readonly name: string;
  /** Planned clock time. */
  readonly at: string;
  /**
   * Stretches of the rest of today in which one moment would keep every gap and its distance from its own other moments.
   * Information, no advice; always empty for a medicine with times of its own: its leaflet or the pharmacist decides.
   */
  readonly stillPossible: readonly { readonly from: string; readonly to: string }[];
}
