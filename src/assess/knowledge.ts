import {
  buildLookup,
  type Corpus,
  type FoodCorpus,
  foodIndexById,
  type Lookup,
  type NutrientContent,
  namedCompounds,
  namedFindings,
  namedFoods,
  namedMedicines,
} from '../corpus/index.ts';

/** A corpus made ready for assessments: look-ups are built at their first use and kept. Make it once for a corpus. */
export interface Knowledge {
  readonly corpus: Corpus;
  readonly food: FoodCorpus | undefined;
  readonly foodNames: () => Lookup;
  readonly waterNames: () => Lookup;
  readonly medicineNames: () => Lookup;
  readonly findingNames: () => Lookup;
  readonly compoundNames: (content: NutrientContent) => Lookup;
  readonly foodIndex: () => ReadonlyMap<string, number>;
  readonly waterIndex: () => ReadonlyMap<string, number>;
  readonly drugById: () => ReadonlyMap<string, Corpus['drugs'][number]>;
  /** Ids of substances and combinations by ATC code, with the kind of each. */
  readonly medicinesByAtc: () => ReadonlyMap<string, readonly MedicineId[]>;
}

/** A substance or combination of the vocabulary. */
export interface MedicineId {
  readonly id: string;
  readonly kind: 'drug' | 'combination';
}

/** Prepares a corpus. Without foods every food of a profile stays unknown; the edge loads them when a profile has any. */
export function prepareKnowledge(corpus: Corpus, food?: FoodCorpus): Knowledge {
  const compoundLookups = new Map<string, Lookup>();
  return {
    corpus,
    food,
    foodNames: once(() => buildLookup(food === undefined ? [] : namedFoods(food.foods, 'food'))),
    waterNames: once(() => buildLookup(food === undefined ? [] : namedFoods(food.waters, 'water'))),
    medicineNames: once(() => buildLookup(namedMedicines(corpus))),
    findingNames: once(() => buildLookup(namedFindings(corpus))),
    compoundNames: (content) => {
      const existing = compoundLookups.get(content.nutrient.id);
      if (existing !== undefined) return existing;
      const made = buildLookup(namedCompounds(content));
      compoundLookups.set(content.nutrient.id, made);
      return made;
    },
    foodIndex: once(() => (food === undefined ? new Map() : foodIndexById(food.foods))),
    waterIndex: once(() => (food === undefined ? new Map() : foodIndexById(food.waters))),
    medicinesByAtc: once(() => indexByAtc(corpus)),
    drugById: once(() => new Map(corpus.drugs.map((drug) => [drug.id, drug]))),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function indexByAtc(corpus: Corpus): ReadonlyMap<string, readonly MedicineId[]> {
  const index = new Map<string, MedicineId[]>();
  const add = (codes: readonly string[], medicine: MedicineId): void => {
    for (const code of codes) {
      const known = index.get(code);
      if (known === undefined) index.set(code, [medicine]);
      else known.push(medicine);
    }
  };
  for (const drug of corpus.drugs) add(drug.atc, { id: drug.id, kind: 'drug' });
  for (const one of corpus.combinations) add(one.atc, { id: one.id, kind: 'combination' });
  return index;
}
