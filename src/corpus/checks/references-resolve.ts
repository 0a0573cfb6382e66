import { codeReferences } from './code-references.ts';
import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { nutrientFolder } from './documents.ts';
import { type KnownIds, knownIds, type NutrientIds, nutrientIds } from './known-ids.ts';
import { type Met, objectsIn, stringsOf, within } from './walk.ts';

/** A field that names something else by id. */
interface ReferenceField {
  /** Files in which the field is read. */
  readonly path: RegExp;
  /** Key of the object or list that holds the field; absent: any. */
  readonly inside?: string;
  readonly field: string;
  readonly names: (known: KnownIds, own: NutrientIds) => ReadonlySet<string>;
}

const fields: readonly ReferenceField[] = [
  { path: /\/nutrient\.yaml$/, field: 'gutModel', names: ({ model }) => model },
  { path: /\/nutrient\.yaml$/, field: 'bodyModel', names: ({ model }) => model },
  { path: /\/nutrient\.yaml$/, inside: 'defaultReferenceSet', field: 'en', names: (_, own) => own.referenceSet },
  { path: /\/nutrient\.yaml$/, inside: 'defaultReferenceSet', field: 'nl', names: (_, own) => own.referenceSet },
  { path: /\/reference-values\.yaml$/, inside: 'sets', field: 'upperLevelSet', names: (_, own) => own.referenceSet },
  { path: /\/reference-values\.yaml$/, inside: 'values', field: 'set', names: (_, own) => own.referenceSet },
  { path: /\/indications\.yaml$/, field: 'forms', names: (_, own) => own.compound },
  { path: /\/indications\.yaml$/, field: 'compound', names: (_, own) => own.compound },
  { path: /\/compounds\.yaml$/, inside: 'likeliest', field: 'form', names: (_, own) => own.form },
  { path: /\/compounds\.yaml$/, inside: 'solubility', field: 'form', names: (_, own) => own.form },
  { path: /\/depletion\.yaml$/, field: 'interactions', names: (_, own) => own.interaction },
  { path: /\/deficiency\.yaml$/, inside: 'symptoms', field: 'symptoms', names: ({ symptom }) => symptom },
  { path: /\/(deficiency|formulas|laboratory)\.yaml$/, field: 'test', names: ({ laboratoryTest }) => laboratoryTest },
  { path: /\/food-steps\.yaml$/, field: 'food', names: ({ food }) => food },
  { path: /^conditions\/conditions\.yaml$/, field: 'within', names: ({ condition }) => condition },
  { path: /\/interactions\/[^/]+$/, inside: 'members', field: 'substances', names: ({ drug }) => drug },
  { path: /^drugs\/groups\.yaml$/, field: 'substances', names: ({ drug }) => drug },
  { path: /^foods\/measures\.yaml$/, field: 'includes', names: ({ measure }) => measure },
  { path: /^models\//, inside: 'effects', field: 'group', names: ({ drugGroup }) => drugGroup },
  { path: /^models\//, inside: '', field: 'nutrient', names: ({ nutrient }) => nutrient },
  { path: /^products\//, inside: 'products', field: 'drug', names: ({ drug }) => drug },
];

/** Nothing names what does not exist. */
export const referencesResolve: ContentCheck = {
  name: 'references-resolve',
  description: 'Each id by which one part of the content names another exists: sets, forms, medicines, tests, foods.',
  run(input: CheckInput): CheckOutcome {
    const known = knownIds(input);
    const yaml = [...input.yaml].flatMap(([path, data]) => yamlReferences(input, known, path, data));
    const all = [...yaml, ...tableReferences(input, known), ...productReferences(input), ...codeReferences(input)];
    const findings: Finding[] = all
      .filter((reference) => !reference.exists)
      .map(({ path, place, id }) => ({
        path,
        place,
        wrong: `nothing has the id "${id}"`,
        remedy: 'add what it names, or correct the id',
      }));
    return { checked: all.length, findings };
  },
};

interface Reference {
  readonly path: string;
  readonly place: string;
  readonly id: string;
  readonly exists: boolean;
}

function yamlReferences(input: CheckInput, known: KnownIds, path: string, data: unknown): readonly Reference[] {
  const own = nutrientIds(input, nutrientFolder(path));
  const here = fields.filter((field) => field.path.test(path));
  if (here.length === 0) return [];
  return [...objectsIn(data)].flatMap((met) =>
    here
      .filter((field) => field.inside === undefined || field.inside === met.key)
      .flatMap((field) => idsIn(met, field).map((id) => reference(path, met, field, id, known, own))),
  );
}

function idsIn(met: Met, { field }: ReferenceField): readonly string[] {
  const value = met.node[field];
  return typeof value === 'string' ? [value] : stringsOf(value);
}

// One reference needs all of these; they are the loop's own variables.
function reference(
  ...[path, met, { field, names }, id, known, own]: [string, Met, ReferenceField, string, KnownIds, NutrientIds]
): Reference {
  return { path, place: within(met.place, field), id, exists: names(known, own).has(id) };
}

/** Columns of tables that name something. */
function tableReferences(input: CheckInput, known: KnownIds): readonly Reference[] {
  const columns = [
    { path: 'foods/foods.csv', key: 'id', column: 'group', names: known.foodGroup },
    { path: 'foods/staples.csv', key: 'id', column: 'group', names: known.foodGroup },
    { path: 'foods/foods.csv', key: 'id', column: 'source', names: known.release },
    { path: 'foods/staples.csv', key: 'id', column: 'source', names: new Set([...known.release, 'none']) },
    { path: 'waters/waters.csv', key: 'id', column: 'source', names: known.release },
    { path: 'foods/portions.csv', key: 'food_id', column: 'food_id', names: known.food },
    { path: 'foods/portions.csv', key: 'food_id', column: 'measure', names: known.measure },
    { path: 'foods/binders.csv', key: 'food_id', column: 'food_id', names: known.food },
    { path: 'foods/aliases-en.csv', key: 'usda_id', column: 'usda_id', names: known.food },
    { path: 'drugs/combinations.csv', key: 'id', column: 'members', names: known.drug },
  ];
  return columns.flatMap(({ path, key, column, names }) =>
    (input.csv.get(path) ?? []).flatMap((row) =>
      (row[column] ?? '')
        .split('|')
        .filter((id) => id !== '')
        .map((id) => ({ path, place: `${row[key]}.${column}`, id, exists: names.has(id) })),
    ),
  );
}

/** What a product contains: the compound must be one of its nutrient, where that nutrient is ours. */
function productReferences(input: CheckInput): readonly Reference[] {
  return [...input.yaml].flatMap(([path, data]) =>
    path.startsWith('products/')
      ? [...objectsIn(data)].flatMap(({ place, node }) => {
          const { nutrient, compound } = node;
          const folder = `nutrients/${String(nutrient)}`;
          if (typeof compound !== 'string' || !input.files.has(`${folder}/nutrient.yaml`)) return [];
          const own = nutrientIds(input, folder);
          const exists = own.compound.has(compound) || own.form.has(compound);
          return [{ path, place: within(place, 'compound'), id: compound, exists }];
        })
      : [],
  );
}
