import type { Language } from '../../../src/corpus/schemas/bilingual.ts';

/** What the page asks the worker. A profile stays between the two: nothing of it is sent. */
export type Request =
  | { readonly kind: 'start'; readonly folder: string; readonly language: Language }
  | { readonly kind: 'assess'; readonly profile: unknown; readonly today: string; readonly result: boolean }
  | { readonly kind: 'search'; readonly field: Field; readonly text: string }
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'convert'; readonly text: string }
  | { readonly kind: 'write'; readonly profile: unknown }
  | { readonly kind: 'read'; readonly text: string; readonly today: string }
  | { readonly kind: 'day'; readonly profile: unknown; readonly today: string; readonly form: 'ics' | 'card' };

/** What a combobox looks through. */
export type Field = 'food' | 'medicine' | 'condition' | 'symptom' | 'laboratory' | 'goal';

/** One suggestion of a combobox. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** Shown at the end of the line: what is in it, or its code. */
  readonly note: string;
}

/** A problem in the reader's words. */
export interface Refused {
  readonly path: string;
  readonly remedy: string;
}

/** One line of the running total. */
export interface Total {
  readonly part: string;
  readonly value: string;
}

/** The answer to a profile. `markup` is the whole result when it was asked for. */
export interface Assessed {
  readonly level: string;
  readonly text: string;
  readonly totals: readonly Total[];
  /** Amount of each entry by its path. */
  readonly entries: Readonly<Record<string, string>>;
  /** Names of what was recognised, by path. */
  readonly names: Readonly<Record<string, string>>;
  readonly findings: readonly { readonly id: string; readonly severity: string }[];
  readonly feasible: boolean;
  readonly markup: string;
  readonly milliseconds: number;
}

/** What comes back; `kind` says which part is there. */
export type Answer =
  | {
      readonly kind: 'ready';
      readonly messages: Readonly<Record<string, string>>;
      readonly sets: readonly Named[];
      readonly nutrient: Named;
    }
  | { readonly kind: 'assessed'; readonly answer: Assessed }
  | { readonly kind: 'refused'; readonly problem: Refused }
  | { readonly kind: 'found'; readonly hits: readonly Suggestion[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'profile'; readonly profile: object }
  | { readonly kind: 'failed'; readonly reason: string };

/** An id with its name in the reader's language. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
