import type { Content } from '../content/index.ts';
import type { Corpus, FoodCorpus, ReadingCorpus } from '../corpus.ts';
import { type FoodPack, packFoodTable, unpackFoodTable } from '../foods/index.ts';

/** The content as three JSON values: what an assessment needs, the foods, and what is read. Loaded apart. */
export interface Packs {
  readonly corpus: Corpus;
  readonly foods: { readonly foods: FoodPack; readonly waters: FoodPack };
  readonly reading: ReadingCorpus;
}

/** Packs read content for shipping; `unpackFoods` gives the food tables back. */
export function packContent(content: Content): Packs {
  return {
    corpus: content.corpus,
    foods: { foods: packFoodTable(content.food.foods), waters: packFoodTable(content.food.waters) },
    reading: content.reading,
  };
}

/** The food tables of a pack. */
export function unpackFoods(packed: Packs['foods']): FoodCorpus {
  return { foods: unpackFoodTable(packed.foods), waters: unpackFoodTable(packed.waters) };
}
