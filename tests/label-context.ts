import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compoundsSchema } from '../src/corpus/schemas/compound.ts';
import { labelMessagesSchema, labelWordsSchema } from '../src/corpus/schemas/label-words.ts';
import { nutrientSchema } from '../src/corpus/schemas/nutrient.ts';
import { compileVocabulary, type LabelContext } from '../src/label/index.ts';

/** A content file, parsed. */
export const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));

export const nutrient = nutrientSchema.parse(yaml('content/nutrients/magnesium/nutrient.yaml'));
export const { compounds } = compoundsSchema.parse(yaml('content/nutrients/magnesium/compounds.yaml'));
export const labelWords = ['nl', 'en', 'de', 'fr'].map((language) =>
  labelWordsSchema.parse(yaml(`content/label/words-${language}.yaml`)),
);

/** The label reader's context for tests: the real content, Dutch messages, the EU (375 mg) and US (420 mg) label values. */
export const labelContext: LabelContext = {
  vocabulary: compileVocabulary(nutrient, compounds, labelWords),
  messages: labelMessagesSchema.parse(yaml('content/label/messages.yaml')),
  language: 'nl',
  labelReferences: { eu: 375, us: 420 },
};
