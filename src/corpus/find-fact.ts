import type { Corpus, FoodCorpus, NutrientContent, ReadingCorpus } from './corpus.ts';
import { contentPer100Grams, type FoodTable, foodAt, sourceOfRelease } from './foods/index.ts';

/** One record of the corpus by its id, with the kind of thing it is. */
export interface Fact {
  readonly kind: string;
  readonly id: string;
  readonly record: unknown;
  /** Ids of the sources it names, in order. */
  readonly sources: readonly string[];
}

/** Parts of the corpus in which a fact is looked for. */
export interface FactPlaces {
  readonly corpus: Corpus;
  readonly food: FoodCorpus;
  readonly reading: ReadingCorpus;
}

/**
 * The record with exactly this id, over every kind; claims are found as `C001`. A kind before it tells two of one id apart:
 * `indication:constipation`. Undefined when there is none.
 */
export function findFact(id: string, places: FactPlaces): Fact | undefined {
  return factsWithId(id, places)[0] ?? findRule(id, places.corpus) ?? findFood(id, places);
}

/** Every record with this id, or the one of the kind before it. A use and a complaint, for one, may share an id. */
export function factsWithId(written: string, places: FactPlaces): readonly Fact[] {
  const facts: Fact[] = [];
  for (const [kind, records] of allRecords(places)) {
    for (const record of records) {
      const { id } = record;
      if (id === written || `${kind}:${id}` === written) facts.push({ kind, id, record, sources: sourcesIn(record) });
    }
  }
  return facts;
}

type Identified = { readonly id: string };

function* allRecords({ corpus, reading }: FactPlaces): Generator<readonly [string, readonly Identified[]]> {
  // A nutrient may share its id with a medicine of the same name; the nutrient is what the product is about.
  yield ['nutrient', corpus.nutrients.map((content) => content.nutrient)];
  yield ['source', corpus.sources];
  yield ['drug', corpus.drugs];
  yield ['combination', corpus.combinations];
  yield ['drug-group', corpus.drugGroups];
  yield ['given-as', corpus.givenAs];
  yield ['product', corpus.products];
  yield ['condition', corpus.conditions];
  yield ['symptom', corpus.symptoms];
  yield ['laboratory-test', corpus.laboratoryTests];
  for (const content of corpus.nutrients) yield* nutrientRecords(content);
  for (const claims of Object.values(reading.claims)) yield ['claim', claims];
}

function* nutrientRecords(content: NutrientContent): Generator<readonly [string, readonly Identified[]]> {
  yield ['compound', content.compounds];
  yield ['compound-form', content.compounds.flatMap((compound) => compound.forms)];
  yield ['reference-set', content.references.sets];
  yield ['reference-value', content.references.values];
  yield ['interaction', content.interactions];
  yield ['ruled-out', content.ruledOut];
  yield ['depletion', content.depletion];
  yield ['indication', content.indications];
  yield ['condition-rule', content.conditionRules];
  yield ['score', content.scores];
  yield ['deficiency-sign', content.deficiency.symptoms];
  yield ['risk-factor', content.deficiency.riskFactors];
  yield ['threshold', content.deficiency.thresholds];
  yield ['laboratory-interference', content.laboratory.interferences];
  if (content.gutModel !== undefined) yield ['model', [content.gutModel]];
  if (content.bodyModel !== undefined) yield ['model', [content.bodyModel]];
}

/** A scope of an interaction has an id of its own. */
function findRule(id: string, corpus: Corpus): Fact | undefined {
  for (const content of corpus.nutrients) {
    for (const interaction of content.interactions) {
      const rule = interaction.rules.find((one) => one.id === id);
      if (rule !== undefined) {
        return { kind: 'interaction-rule', id, record: rule, sources: rule.sources ?? interaction.sources };
      }
    }
  }
  return undefined;
}

function findFood(id: string, { food }: FactPlaces): Fact | undefined {
  return inTable(id, 'food', food.foods) ?? inTable(id, 'water', food.waters);
}

function inTable(id: string, kind: string, table: FoodTable): Fact | undefined {
  const index = table.ids.indexOf(id);
  const row = foodAt(table, index);
  if (row === undefined) return undefined;
  const content = table.layout.columns.flatMap(({ nutrient }) => {
    const measured = contentPer100Grams(table, index, nutrient);
    return measured === undefined ? [] : [[nutrient, measured] as const];
  });
  const record = { ...row, per: table.layout.per, content: Object.fromEntries(content) };
  const source = sourceOfRelease(row.release);
  return { kind, id, record, sources: source === undefined ? [] : [source] };
}

/** Every id under a key `sources` or `source`, anywhere in a record. */
function sourcesIn(record: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'sources' || key === 'source') found.add(value);
    } else if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    }
  };
  visit(record, '');
  return [...found];
}
