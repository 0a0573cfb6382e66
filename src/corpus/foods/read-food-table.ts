import { readCsv, readCsvRecords } from '../csv.ts';
import { type BinderRow, binderRowSchema, type FoodColumns, type Measure } from '../schemas/food.ts';
import type { FoodPortion, FoodTable } from './food-table.ts';

/** The texts and readings that complete `foods.csv`; each may be absent, and then its columns stay empty. */
export interface FoodTableExtras {
  readonly staplesCsv?: string;
  readonly namesNlCsv?: string;
  readonly aliasesEnCsv?: string;
  readonly portionsCsv?: string;
  readonly bindersCsv?: string;
  /** `measures` of `content/foods/measures.yaml`. */
  readonly measures?: readonly Measure[];
}

/** Header names of every number column a layout declares, in its order. */
function numberColumns(layout: FoodColumns): string[] {
  return layout.columns.flatMap((entry) =>
    [entry.column, entry.analyses, entry.standardError, entry.otherRelease].filter((name) => name !== undefined),
  );
}

/** Reads a cell of a number column: empty is null. Throws `RangeError` on anything but a number of zero or more. */
function readNumberCell(text: string, column: string, id: string): number | null {
  if (text === '') return null;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new RangeError(`${id}: column ${column} holds "${text}", not a number`);
  return Number(text);
}

/** Splits an alias cell at `|`; an empty cell is no aliases. */
function splitAliases(text: string): string[] {
  return text === '' ? [] : text.split('|').map((alias) => alias.trim());
}

type Row = Readonly<Record<string, string>>;

function groupPortions(csv: string): Map<string, FoodPortion[]> {
  const byFood = new Map<string, FoodPortion[]>();
  for (const row of readCsvRecords(csv)) {
    const id = row['food_id'] ?? '';
    const grams = readNumberCell(row['grams'] ?? '', 'grams', id);
    if (grams === null) throw new RangeError(`${id}: a portion without grams`);
    const n = readNumberCell(row['n'] ?? '', 'n', id);
    const portion = { measure: row['measure'] ?? '', detail: row['detail'] ?? '', grams, ...(n === null ? {} : { n }) };
    const portions = byFood.get(id);
    if (portions === undefined) byFood.set(id, [portion]);
    else portions.push(portion);
  }
  return byFood;
}

function rowsByFood(csv: string | undefined): Map<string, Row> {
  return new Map(csv === undefined ? [] : readCsvRecords(csv).map((row) => [row['usda_id'] ?? '', row]));
}

function readBinders(csv: string | undefined): BinderRow[] {
  return csv === undefined ? [] : readCsvRecords(csv).map((row) => binderRowSchema.parse(row));
}

/** Fails on a row tied to a food the table does not have, so that a renamed id cannot drop a name silently. */
function refuseStrays(file: string, keys: Iterable<string>, ids: ReadonlySet<string>): void {
  for (const key of keys) if (!ids.has(key)) throw new RangeError(`${file}: no food has the id "${key}"`);
}

/** Fails on a column the layout declares and the table lacks, which would otherwise read as not measured. */
function refuseMissingColumns(csvText: string, layout: FoodColumns): void {
  const { header } = readCsv(csvText.slice(0, csvText.indexOf('\n') + 1));
  const required = ['id', 'name_en', 'group', 'source', ...numberColumns(layout)];
  const missing = required.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new RangeError(`the food table has no column "${missing.join('", "')}"`);
}

function readValues(layout: FoodColumns, foods: readonly Row[]): Record<string, (number | null)[]> {
  return Object.fromEntries(
    numberColumns(layout).map((column) => [
      column,
      foods.map((row) => {
        const text = row[column];
        if (text === undefined) throw new RangeError(`the food table has no column "${column}"`);
        return readNumberCell(text, column, row['id'] ?? '');
      }),
    ]),
  );
}

/**
 * Reads `content/foods/foods.csv` with what belongs to it into one table; staples come after the foods of `foods.csv`. The
 * same reader reads `content/waters/waters.csv` by its own layout.
 * Throws on broken CSV, a cell that is not a number, a declared column that is missing, an id that occurs twice or a tie
 * to an unknown food: this is the product's own content, and half a table would answer wrongly.
 */
export function readFoodTable(csvText: string, layout: FoodColumns, extras: FoodTableExtras = {}): FoodTable {
  refuseMissingColumns(csvText, layout);
  const foods: Row[] = readCsvRecords(csvText);
  if (extras.staplesCsv !== undefined) foods.push(...readCsvRecords(extras.staplesCsv));
  const ids = foods.map((row) => row['id'] ?? '');
  const known = new Set(ids);
  if (known.size !== ids.length) throw new RangeError('the food table has an id twice');
  const dutch = rowsByFood(extras.namesNlCsv);
  const english = rowsByFood(extras.aliasesEnCsv);
  const portions =
    extras.portionsCsv === undefined ? new Map<string, FoodPortion[]>() : groupPortions(extras.portionsCsv);
  const binders = readBinders(extras.bindersCsv);
  refuseStrays('names-nl.csv', dutch.keys(), known);
  refuseStrays('aliases-en.csv', english.keys(), known);
  refuseStrays('portions.csv', portions.keys(), known);
  refuseStrays(
    'binders.csv',
    binders.map((row) => row.food_id),
    known,
  );
  const named = (row: Row): Row => dutch.get(row['id'] ?? '') ?? row;
  const aliased = (row: Row): Row => english.get(row['id'] ?? '') ?? row;
  return {
    layout,
    ids,
    namesEn: foods.map((row) => row['name_en'] ?? ''),
    namesNl: foods.map((row) => named(row)['name_nl'] || null),
    aliasesEn: foods.map((row) => splitAliases(aliased(row)['aliases_en'] ?? '')),
    aliasesNl: foods.map((row) => splitAliases(named(row)['aliases_nl'] ?? '')),
    groups: foods.map((row) => row['group'] ?? ''),
    releases: foods.map((row) => row['source'] ?? ''),
    notes: foods.map((row) => row['note'] || null),
    values: readValues(layout, foods),
    portions: ids.map((id) => portions.get(id) ?? []),
    measures: extras.measures ?? [],
    binders,
  };
}
