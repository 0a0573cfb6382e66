import { type Knowledge, prepareKnowledge } from '../assess/index.ts';
import {
  buildLookup,
  type Corpus,
  type FoodCorpus,
  type Lookup,
  type NutrientContent,
  namedFoods,
  namedMedicines,
  type ReadingCorpus,
} from '../corpus/index.ts';
import { type ProfileVocabulary, profileVocabulary } from '../profile/index.ts';
import type { Problem } from '../quantity/index.ts';
import { Refusal } from './refusal.ts';

/** What the server answers from: the packs of this build and the look-ups over them, made once. */
export interface ServerKnowledge {
  readonly corpus: Corpus;
  readonly food: FoodCorpus;
  readonly reading: ReadingCorpus;
  readonly knowledge: Knowledge;
  readonly vocabulary: ProfileVocabulary;
  readonly foods: Lookup;
  readonly drugs: Lookup;
}

/** Prepares everything at the start, so that the first request is as fast as the next. */
export function prepareServer(corpus: Corpus, food: FoodCorpus, reading: ReadingCorpus): ServerKnowledge {
  return {
    corpus,
    food,
    reading,
    knowledge: prepareKnowledge(corpus, food),
    vocabulary: profileVocabulary(corpus, food),
    foods: buildLookup([...namedFoods(food.foods, 'food'), ...namedFoods(food.waters, 'water')]),
    drugs: buildLookup(namedMedicines(corpus)),
  };
}

/** The nutrient a request is about: the one it names, else the first of the content. */
export function nutrientOf({ corpus }: ServerKnowledge, id: string | undefined): NutrientContent {
  const content = corpus.nutrients.find((one) => id === undefined || one.nutrient.id === id);
  if (content !== undefined) return content;
  const candidates = corpus.nutrients.map((one) => one.nutrient.id);
  const problem: Problem = { code: 'unknown-nutrient', path: 'nutrient', received: id ?? '', candidates };
  throw new Refusal(problem, 404);
}
