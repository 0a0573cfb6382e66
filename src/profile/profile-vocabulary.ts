import { type Corpus, type FoodCorpus, findMeasure } from '../corpus/index.ts';
import type { ProfileVocabulary } from './context.ts';

/** What the reading of profiles needs from a corpus; without foods no household measure is known. */
export function profileVocabulary(corpus: Corpus, food?: FoodCorpus): ProfileVocabulary {
  return {
    nutrientIds: corpus.nutrients.map((one) => one.nutrient.id),
    referenceSetIds: [...new Set(corpus.nutrients.flatMap((one) => one.references.sets.map((set) => set.id)))],
    limits: corpus.limits,
    isMeasure: (text) => food !== undefined && findMeasure(food.foods.measures, text) !== undefined,
  };
}
