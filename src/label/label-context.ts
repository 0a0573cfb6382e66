import type { Language } from '../corpus/schemas/bilingual.ts';
import type { LabelMessages } from '../corpus/schemas/label-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the reader knows besides the text. */
export interface LabelContext {
  readonly vocabulary: Vocabulary;
  readonly messages: LabelMessages;
  /** Language of questions, warnings and reasons; the text itself may be in any of the four. */
  readonly language: Language;
  /** Reference values that percentages on labels refer to, mg a day; an absent set cannot be checked. */
  readonly labelReferences: { readonly eu?: number; readonly us?: number };
}
