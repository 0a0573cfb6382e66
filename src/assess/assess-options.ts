import type { Language } from '../corpus/schemas/bilingual.ts';

/** What the edge decides about an assessment. */
export interface AssessOptions {
  /** ISO date; absent: the profile's. One of the two must be there. */
  readonly date?: string;
  readonly language?: Language;
  readonly nutrient?: string;
  /** Set of reference values; absent: the profile's, else the nutrient's default for the language. */
  readonly referenceSet?: string;
  /** Authority or country whose hours between medicine and nutrient are wanted; absent: the strictest. */
  readonly authority?: string;
  /** False leaves the day out, which is the slowest part; absent: it is worked out. */
  readonly schedule?: boolean;
}
