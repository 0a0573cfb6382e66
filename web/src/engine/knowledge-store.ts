import { type Knowledge, prepareKnowledge } from '../../../src/assess/index.ts';
import {
  buildLookup,
  type Corpus,
  type FoodCorpus,
  type Lookup,
  namedFoods,
  namedIndications,
  type Packs,
  unpackFoods,
} from '../../../src/corpus/index.ts';
import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import { type ProfileVocabulary, profileVocabulary } from '../../../src/profile/index.ts';
import { loadCorpus, loadPack } from './load-corpus.ts';

/** The packs in the browser: knowledge at once, foods when first needed. */
export class KnowledgeStore {
  readonly language: Language;
  readonly corpus: Corpus;
  readonly #folder: string;
  #withoutFoods: Knowledge | undefined;
  #withFoods: Promise<Knowledge> | undefined;
  #goals: Lookup | undefined;
  #foods: Lookup | undefined;

  private constructor(folder: string, language: Language, corpus: Corpus) {
    this.#folder = folder;
    this.language = language;
    this.corpus = corpus;
  }

  /** Loads what every question needs. */
  static async load(folder: string, language: Language): Promise<KnowledgeStore> {
    return new KnowledgeStore(folder, language, await loadCorpus(folder));
  }

  /** Knowledge without foods: enough while a profile names none. */
  get bare(): Knowledge {
    this.#withoutFoods ??= prepareKnowledge(this.corpus);
    return this.#withoutFoods;
  }

  /** Knowledge with foods and waters. */
  whole(): Promise<Knowledge> {
    this.#withFoods ??= loadPack<Packs['foods']>(this.#folder, 'foods').then((pack) =>
      prepareKnowledge(this.corpus, unpackFoods(pack)),
    );
    return this.#withFoods;
  }

  /** What the reading of a profile needs; without foods no household measure is known. */
  vocabulary(food: FoodCorpus | undefined): ProfileVocabulary {
    return profileVocabulary(this.corpus, food);
  }

  /** Look-up over the uses of the nutrient. */
  get goals(): Lookup {
    this.#goals ??= buildLookup(this.corpus.nutrients.flatMap((content) => namedIndications(content)));
    return this.#goals;
  }

  /** Look-up over foods and waters together. */
  async foods(): Promise<{ readonly lookup: Lookup; readonly food: FoodCorpus }> {
    const { food } = await this.whole();
    if (food === undefined) throw new Error('foods are missing');
    this.#foods ??= buildLookup(namedFoods(food.foods, 'food'));
    return { lookup: this.#foods, food };
  }
}
