import type { Conflict, ScheduledEvent } from '../day-schedule.ts';

/** The words an exporter needs, in the reader's language; they come from the content. */
export interface ScheduleWords {
  readonly title: string;
  readonly noDay: string;
  readonly kind: Readonly<Record<ScheduledEvent['kind'], string>>;
  readonly notPlaced: string;
  readonly reason: Readonly<Record<string, string>>;
  readonly conflict: string;
  readonly conflictReason: Readonly<Record<Conflict['reason'], string>>;
  readonly and: string;
  /** On which days something is taken, or that only when needed; empty for what is taken every day. */
  readonly rhythm: (event: ScheduledEvent) => string;
  /** Sentences that a card must not be read without, such as what was not checked. */
  readonly notes: readonly string[];
  /** Before what is taken on other days. */
  readonly otherDays: string;
  /** Beside a box to tick. */
  readonly takenBox: string;
  /** Printed under a card, such as whom to ask. */
  readonly footer: string;
}
