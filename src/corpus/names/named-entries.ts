import type { Corpus, FoodCorpus, NutrientContent } from '../corpus.ts';
import type { FoodTable } from '../foods/index.ts';
import type { Named } from '../lookup/index.ts';

/** Foods or waters with all their names. */
export function namedFoods(table: FoodTable, kind: 'food' | 'water'): Named[] {
  return table.ids.map((id, index) => {
    const dutch = table.namesNl[index];
    return {
      id,
      kind,
      names: [
        ...(dutch === null || dutch === undefined ? [] : [dutch]),
        table.namesEn[index] ?? id,
        ...(table.aliasesNl[index] ?? []),
        ...(table.aliasesEn[index] ?? []),
      ],
    };
  });
}

/** Substances, combinations and products with names in all languages, brands and codes. */
export function namedMedicines(corpus: Corpus): Named[] {
  const drugs = corpus.drugs.map((drug) => ({
    id: drug.id,
    kind: 'drug',
    names: [
      drug.name.en,
      drug.name.nl,
      drug.name.fr,
      ...drug.brands,
      ...drug.aliases,
      ...drug.atc,
      ...drug.rxcui,
    ].filter((name) => name !== null),
  }));
  const combinations = corpus.combinations.map((combination) => ({
    id: combination.id,
    kind: 'combination',
    names: [combination.name.en, combination.name.nl, ...combination.brands, ...combination.atc],
  }));
  const products = corpus.products.map((product) => ({
    id: product.id,
    kind: 'product',
    names: [product.name, ...product.aliases],
  }));
  return [...drugs, ...combinations, ...products];
}

/** Compounds of a nutrient: families and forms. */
export function namedCompounds(content: NutrientContent): Named[] {
  return content.compounds.flatMap((compound) => [
    {
      id: compound.id,
      kind: 'compound',
      names: [...Object.values(compound.names), ...compound.aliases, ...compound.words],
    },
    ...compound.forms
      .filter((form) => form.id !== compound.id)
      .map((form) => ({ id: form.id, kind: 'compound', names: [form.names.en, form.names.nl] })),
  ]);
}

/** Conditions, symptoms and laboratory tests. */
export function namedFindings(corpus: Corpus): Named[] {
  const words = (kind: string, entry: Corpus['conditions'][number] | Corpus['symptoms'][number]): Named => ({
    id: entry.id,
    kind,
    names: [entry.names.en, entry.names.nl, ...entry.aliases.en, ...entry.aliases.nl],
  });
  return [
    ...corpus.conditions.map((condition) => words('condition', condition)),
    ...corpus.symptoms.map((symptom) => words('symptom', symptom)),
    ...corpus.laboratoryTests.map((test) => ({
      id: test.id,
      kind: 'laboratory',
      names: [test.names.en, test.names.nl, ...test.aliases.en, ...test.aliases.nl],
    })),
  ];
}

/** Uses a person may have as a goal, with every word for them in both languages. */
export function namedIndications(content: NutrientContent): Named[] {
  return content.indications.map((indication) => ({
    id: indication.id,
    kind: 'indication',
    names: [...new Set([indication.name.en, indication.name.nl, ...indication.synonyms.en, ...indication.synonyms.nl])],
  }));
}

/** The nutrient itself, with its names in all languages and its symbol. */
export function namedNutrient({ nutrient }: NutrientContent): Named {
  const { id, names, aliases, symbol } = nutrient;
  return { id, kind: 'nutrient', names: [...new Set([...Object.values(names), ...aliases, symbol])] };
}

/** Everything, for the search over the whole corpus. */
export function namedEverything(corpus: Corpus, food: FoodCorpus | undefined): Named[] {
  return [
    ...(food === undefined ? [] : [...namedFoods(food.foods, 'food'), ...namedFoods(food.waters, 'water')]),
    ...namedMedicines(corpus),
    ...corpus.nutrients.flatMap((content) => [
      namedNutrient(content),
      ...namedCompounds(content),
      ...namedIndications(content),
    ]),
    ...namedFindings(corpus),
  ];
}
