import type { CheckInput } from './content-check.ts';
import { isRecord } from './place.ts';

/** Kinds of things that something else may name. */
export interface KnownIds {
  readonly condition: ReadonlySet<string>;
  readonly symptom: ReadonlySet<string>;
  readonly laboratoryTest: ReadonlySet<string>;
  readonly drugGroup: ReadonlySet<string>;
  /** Substances and combinations. */
  readonly drug: ReadonlySet<string>;
  readonly food: ReadonlySet<string>;
  readonly foodGroup: ReadonlySet<string>;
  readonly release: ReadonlySet<string>;
  readonly measure: ReadonlySet<string>;
  readonly nutrient: ReadonlySet<string>;
  readonly model: ReadonlySet<string>;
}

/** Ids of one nutrient's own things. */
export interface NutrientIds {
  /** Families of compounds. */
  readonly compound: ReadonlySet<string>;
  readonly form: ReadonlySet<string>;
  readonly indication: ReadonlySet<string>;
  readonly interaction: ReadonlySet<string>;
  readonly referenceSet: ReadonlySet<string>;
}

/** What exists, read before any schema so that one bad row does not make a whole file unknown. */
export function knownIds(input: CheckInput): KnownIds {
  const yaml = (path: string, list: string): ReadonlySet<string> => new Set(idsOf(input.yaml.get(path), list));
  const csv = (column: string, ...paths: string[]): ReadonlySet<string> =>
    new Set(paths.flatMap((path) => (input.csv.get(path) ?? []).map((row) => row[column] ?? '')));
  const rootIds = (pattern: RegExp): ReadonlySet<string> => new Set(idsAtRoot(input, pattern));
  return {
    condition: yaml('conditions/conditions.yaml', 'conditions'),
    symptom: yaml('conditions/symptoms.yaml', 'symptoms'),
    laboratoryTest: yaml('conditions/laboratory-tests.yaml', 'tests'),
    drugGroup: yaml('drugs/groups.yaml', 'groups'),
    drug: csv('id', 'drugs/drugs.csv', 'drugs/combinations.csv'),
    food: csv('id', 'foods/foods.csv', 'foods/staples.csv'),
    foodGroup: yaml('foods/groups.yaml', 'groups'),
    release: yaml('foods/releases.yaml', 'releases'),
    measure: yaml('foods/measures.yaml', 'measures'),
    nutrient: rootIds(/^nutrients\/[^/]+\/nutrient\.yaml$/),
    model: rootIds(/^models\/[^/]+\.yaml$/),
  };
}

/** What exists in the folder of one nutrient. */
export function nutrientIds(input: CheckInput, folder: string): NutrientIds {
  const compounds = input.yaml.get(`${folder}/compounds.yaml`);
  return {
    compound: new Set(idsOf(compounds, 'compounds')),
    form: new Set(entriesOf(compounds, 'compounds').flatMap((family) => idsOf(family, 'forms'))),
    indication: new Set(idsOf(input.yaml.get(`${folder}/indications.yaml`), 'indications')),
    interaction: new Set(idsAtRoot(input, new RegExp(`^${folder}/interactions/[^/]+\\.yaml$`))),
    referenceSet: new Set(idsOf(input.yaml.get(`${folder}/reference-values.yaml`), 'sets')),
  };
}

/** Entries of a list under a key; empty when there is no such list. */
export function entriesOf(data: unknown, list: string): readonly unknown[] {
  const entries = isRecord(data) ? data[list] : undefined;
  return Array.isArray(entries) ? entries : [];
}

function idsOf(data: unknown, list: string): readonly string[] {
  return entriesOf(data, list).flatMap(idOf);
}

function idsAtRoot(input: CheckInput, pattern: RegExp): readonly string[] {
  return [...input.yaml].filter(([path]) => pattern.test(path)).flatMap(([, data]) => idOf(data));
}

function idOf(entry: unknown): readonly string[] {
  return isRecord(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [];
}
