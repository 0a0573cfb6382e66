import type { Content } from '../content/index.ts';
import type { Corpus, FoodCorpus, ReadingCorpus } from '../corpus.ts';
import { type FoodPack, packFoodTable, unpackFoodTable } from '../foods/index.ts';

/**
 * The content as four JSON values that are loaded apart: what every nutrient shares (words, medicines, conditions), the
 * nutrients with their sources, the foods, and what is read rather than calculated with.
 */
export interface Packs {
  readonly shared: Omit<Corpus, 'nutrients' | 'sources'>;
  readonly nutrients: Pick<Corpus, 'nutrients' | 'sources'>;
  readonly foods: { readonly foods: FoodPack; readonly waters: FoodPack };
  readonly reading: ReadingCorpus;
}

/** Packs read content for shipping; `joinCorpus` and `unpackFoods` give back what went in. */
export function packContent({ corpus, food, reading }: Content): Packs {
  const { nutrients, sources, ...shared } = corpus;
  return {
    shared,
    nutrients: { nutrients, sources },
    foods: { foods: packFoodTable(food.foods), waters: packFoodTable(food.waters) },
    reading,
  };
}

/** The corpus of two packs. */
export function joinCorpus({ shared, nutrients }: Pick<Packs, 'shared' | 'nutrients'>): Corpus {
  return { ...shared, ...nutrients };
}

/** The food tables of a pack. */
export function unpackFoods(packed: Packs['foods']): FoodCorpus {
  return { foods: unpackFoodTable(packed.foods), waters: unpackFoodTable(packed.waters) };
}
