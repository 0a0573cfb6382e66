import type { Answer } from '../quantity/index.ts';

/** Something said to the reader: a stable code and the words in the language asked for. */
export interface LabelRemark {
  readonly code: string;
  readonly text: string;
  /** What could be the answer, for a question: ids or amounts. */
  readonly options?: readonly string[];
}

/** One amount of the nutrient on a label and what it comes from. */
export interface LabelReadingItem {
  /** Family id; null when none, several or an unlisted one is named. */
  readonly compound: string | null;
  /** Form id, when the label tells the water or only one form exists. */
  readonly form?: string;
  /** All compounds it comes from, in the order of the label; how much of each is unknown when there are several. */
  readonly compounds: readonly string[];
  readonly basis: 'elemental' | 'compound';
  /** In mg for one serving. */
  readonly elementalMass: Answer;
  /** In mg for one serving; absent when the label does not state the compound's mass. */
  readonly compoundMass?: Answer;
  readonly certainty: 'stated' | 'derived' | 'ambiguous';
}

/** What a label says. `not-understood` is an answer: nothing is guessed. See docs/methods/label.md. */
export interface LabelReading {
  readonly state: 'understood' | 'ambiguous' | 'not-understood' | 'rejected';
  /** Empty when nothing was understood or only excipients stand there. */
  readonly readings: readonly LabelReadingItem[];
  readonly serving: { readonly units: number; readonly stated: boolean };
  /** Element in mg for one serving. */
  readonly total: Answer;
  readonly excipients: readonly { readonly compound: string | null; readonly text: string }[];
  readonly warnings: readonly LabelRemark[];
  readonly question?: LabelRemark;
  /** The other substances, where the label names these with an amount and says nothing else; absent: it may hold more. */
  readonly others?: readonly string[];
  /** Why it was not understood or rejected. */
  readonly reason?: LabelRemark;
}
