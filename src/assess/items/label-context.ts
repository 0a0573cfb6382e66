import type { NutrientContent } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { ReferenceValuesFile } from '../../corpus/schemas/reference-value.ts';
import { compileVocabulary, type LabelContext, type Vocabulary } from '../../label/index.ts';
import type { Knowledge } from '../knowledge.ts';

const vocabularies = new WeakMap<NutrientContent, Vocabulary>();

/** What the label reader needs for a nutrient; its vocabulary is compiled once. */
export function labelContext(knowledge: Knowledge, content: NutrientContent, language: Language): LabelContext {
  const { labelWords, labelMessages } = knowledge.corpus;
  let vocabulary = vocabularies.get(content);
  if (vocabulary === undefined) {
    vocabulary = compileVocabulary(content.nutrient, content.compounds, labelWords);
    vocabularies.set(content, vocabulary);
  }
  return { vocabulary, messages: labelMessages, language, labelReferences: labelReferences(content.references) };
}

/** Values that percentages on labels refer to: the label value of the European Union; others are not in the content. */
function labelReferences(references: ReferenceValuesFile): LabelContext['labelReferences'] {
  const row = references.values.find((value) => value.kind === 'label' && value.value !== null);
  return row?.value === undefined || row.value === null ? {} : { eu: Number(row.value.split(' ')[0]) };
}
