import type { Language } from '../corpus/schemas/bilingual.ts';
import type { ProfileLimits } from '../corpus/schemas/profile-limits.ts';
import type { Doubt } from './profile.ts';

/** What the reading of a profile needs to know from the corpus. */
export interface ProfileVocabulary {
  readonly nutrientIds: readonly string[];
  readonly referenceSetIds: readonly string[];
  readonly limits: ProfileLimits;
  /** True for a household measure such as `slices` or `snee`. */
  readonly isMeasure: (text: string) => boolean;
}

/** Shared by the readers of one profile: the vocabulary, the language and the doubts collected on the way. */
export interface ReadingContext {
  readonly vocabulary: ProfileVocabulary;
  readonly language: Language | undefined;
  /** Date the ages are counted on. */
  readonly date: string;
  readonly doubts: Doubt[];
}
