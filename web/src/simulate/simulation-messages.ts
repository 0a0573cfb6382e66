import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import type { Simulation } from '../../../src/simulation/index.ts';
import type { Named, Refused } from '../engine/engine-messages.ts';

/** What the page asks the worker. A scenario stays between the two: nothing of it is sent. */
export type SimulationRequest =
  | { readonly kind: 'start'; readonly folder: string; readonly language: Language }
  | { readonly kind: 'run' | 'csv'; readonly scenario: unknown; readonly people: number | undefined };

/** What the page needs of the knowledge to show its controls. */
export interface SimulatorWords {
  readonly messages: Readonly<Record<string, string>>;
  readonly nutrient: Named;
  /** Compounds that the model can follow by mouth. */
  readonly salts: readonly Named[];
  /** Every compound of the nutrient, forms included, for the name of one that is given by needle. */
  readonly compounds: readonly Named[];
  readonly effects: readonly Named[];
}

/** A scenario that was run. Names carry the word *illustrative* where a strength behind them is a choice. */
export interface Curves {
  readonly simulation: Simulation;
  readonly names: Readonly<Record<string, string>>;
  readonly about: string;
}

/** What comes back. */
export type SimulationAnswer =
  | { readonly kind: 'ready'; readonly words: SimulatorWords }
  | { readonly kind: 'curves'; readonly curves: Curves }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: Refused }
  | { readonly kind: 'failed'; readonly reason: string };
