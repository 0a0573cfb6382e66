import type { BodyBalance } from '../physiology/index.ts';

/** One curve: a value for each output time, with a band where an ensemble was asked for. */
export interface SimulatedSeries {
  readonly unit: string;
  readonly values: readonly number[];
  /** 5 and 95 per cent of an ensemble. */
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

/** The answer, `elementair/simulation@1`. */
export interface Simulation {
  readonly schema: 'elementair/simulation@1';
  readonly model: string;
  /** Of the parameters of the person that was followed: equal numbers have equal hashes. */
  readonly parameters: { readonly hash: string };
  readonly mode: 'by-meal' | 'averaged';
  /** The method that was used, the fastest rate of the body per hour, and the work done. */
  readonly method: { readonly family: 'explicit' | 'implicit'; readonly fastestRate: number; readonly steps: number };
  /** Hours since the first midnight. */
  readonly times: readonly number[];
  readonly series: Readonly<Record<string, SimulatedSeries>>;
  /** mmol over the run, of the person without the spread of an ensemble. */
  readonly balance: BodyBalance;
  readonly ensemble?: { readonly size: number; readonly seed: number; readonly lost: number };
  /** Ids of effects and salts whose strength is a choice: they stand on every curve. */
  readonly illustrative: readonly string[];
  /** In both languages; those that open the answer come first. */
  readonly warnings: readonly { readonly code: string; readonly path?: string; readonly text: string }[];
}
