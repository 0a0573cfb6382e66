import type { Answer } from '../../quantity/index.ts';

/** Where an amount comes from; the upper level counts all but `food` and `water`. */
export type LedgerKind = 'food' | 'water' | 'supplement' | 'medicine' | 'fortification';

/** One line of the ledger: what one entry of the profile brings on an average day. */
export interface LedgerItem {
  /** JSON path into the profile. */
  readonly input: string;
  readonly name: string;
  readonly kind: LedgerKind;
  /** Element a day in the nutrient's intake unit; unknown where something is missing, never zero for that. */
  readonly amount: Answer;
  /** Moments with a clock time, minutes after midnight; empty when the time is not known. */
  readonly atMinutes: readonly number[];
  /** Moments on a day it is taken; used to split the amount where no clock time is known. */
  readonly momentsPerDay: number;
  /** Share of days on which it is taken, such as 1/7; absent: every day. `amount` is the average over the days. */
  readonly shareOfDays?: number;
  /** Family id when it is a compound. */
  readonly compound?: string;
  /** Set when a source says that the food is rich in phytate or oxalate; absent is unknown, not free of them. */
  readonly binder?: 'high';
  /** Energy of the portion in kcal; absent when not measured. */
  readonly energy?: number;
}
