/**
 * Makes `foods.csv` and `portions.csv` in `content/foods/` from the raw tables, and refreshes the figures of the tables that
 * are kept by hand: the number columns of `staples.csv` and `ciqual_mg` of `names-nl.csv`.
 * Usage: `node tools/data/make-foods.ts <raw-dir>`, where `<raw-dir>/foods` holds `usda_foods.csv`,
 * `usda_sr26_portions.csv` and `ciqual2017_foods.csv`. Where each column comes from: docs/methods/foods.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readCsv, readCsvRecords } from '../../src/corpus/csv.ts';
import { foodGroupsSchema } from '../../src/corpus/schemas/food.ts';
import { makePortions } from './food-portions.ts';
import { compactNumber, writeCsv } from './write-csv.ts';

type Row = Readonly<Record<string, string>>;
type Table = ReadonlyMap<string, Row>;

const CONTENT = join(import.meta.dirname, '../../content/foods');
const HEADER = 'id,name_en,group,mg,ca,zn,fe,k,p,fibre,energy,source,mg_n,mg_se,mg_other'.split(',');
const PORTION_HEADER = ['food_id', 'measure', 'detail', 'grams', 'n'];
/** Our number columns with the column both raw tables keep them in. */
const RAW_COLUMNS: Readonly<Record<string, string>> = {
  mg: 'mg_mg',
  ca: 'ca_mg',
  zn: 'zn_mg',
  fe: 'fe_mg',
  k: 'k_mg',
  p: 'p_mg',
  fibre: 'fibre_g',
  energy: 'energy_kcal',
};
const RELEASES: Readonly<Record<string, string>> = { 'SR-Legacy': 'sr-legacy', 'SR26-only': 'sr26' };
/** Milligrams; two releases that lie further apart than this are both shown. */
const DISAGREEMENT_MILLIGRAMS = 0.5;

const numbersOf = (raw: Row): Record<string, string> =>
  Object.fromEntries(Object.entries(RAW_COLUMNS).map(([ours, theirs]) => [ours, compactNumber(raw[theirs] ?? '')]));

/** The older release's figures: count and error belong to its own value, so they are left out where the values differ. */
function olderRelease(raw: Row): Row {
  const [value, older] = [raw['mg_mg'] ?? '', raw['mg_sr26'] ?? ''];
  if (older === '') return {};
  const disagrees = value === '' || Math.abs(Number(value) - Number(older)) > DISAGREEMENT_MILLIGRAMS;
  if (disagrees) return { mg_other: compactNumber(older) };
  return { mg_n: compactNumber(raw['mg_n'] ?? ''), mg_se: compactNumber(raw['mg_se'] ?? '', 2) };
}

function foodRow(raw: Row, groups: ReadonlyMap<string, string>): Row {
  const group = groups.get(raw['food_group'] ?? '');
  const source = RELEASES[raw['release'] ?? ''];
  if (group === undefined || source === undefined) throw new Error(`${raw['ndb_no']}: unknown group or release`);
  // The origin's own texts carry one HTML entity.
  const name = (raw['name'] ?? '').replaceAll('&amp;', '&');
  return { id: `usda:${raw['ndb_no']}`, name_en: name, group, ...numbersOf(raw), source, ...olderRelease(raw) };
}

const cells = (header: readonly string[], row: Row): string[] => header.map((name) => row[name] ?? '');

/** Rewrites a table kept by hand with new figures; `refresh` gives the cells to replace. */
function refreshTable(file: string, refresh: (row: Row) => Row): Row[] {
  const text = readFileSync(join(CONTENT, file), 'utf8');
  const { header } = readCsv(text);
  const rows = readCsvRecords(text).map((row) => ({ ...row, ...refresh(row) }));
  const lines = rows.map((row) => cells(header, row));
  writeFileSync(join(CONTENT, file), writeCsv(header, lines));
  return rows;
}

function rawRow(table: Table, id: string): Row {
  const row = table.get(id);
  if (row === undefined) throw new Error(`${id}: no such row in the raw table`);
  return row;
}

function main(rawFolder: string): void {
  const raw = (file: string): Row[] => readCsvRecords(readFileSync(join(rawFolder, 'foods', file), 'utf8'));
  const { groups } = foodGroupsSchema.parse(parse(readFileSync(join(CONTENT, 'groups.yaml'), 'utf8')));
  const groupOf = new Map(groups.flatMap((group) => group.usda.map((name) => [name, group.id] as const)));
  const foods = raw('usda_foods.csv').map((row) => foodRow(row, groupOf));
  foods.sort((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1));
  writeFileSync(
    join(CONTENT, 'foods.csv'),
    writeCsv(
      HEADER,
      foods.map((food) => cells(HEADER, food)),
    ),
  );

  const ciqual = new Map(raw('ciqual2017_foods.csv').map((row) => [`ciqual:${row['alim_code']}`, row]));
  const names = refreshTable('names-nl.csv', (row) => {
    const id = row['ciqual_id'] ?? '';
    return { ciqual_mg: id === '' ? '' : compactNumber(rawRow(ciqual, id)['mg_mg'] ?? '') };
  });
  const staples = refreshTable('staples.csv', (row) => {
    const id = row['id'] ?? '';
    return id.startsWith('ciqual:') ? numbersOf(rawRow(ciqual, id)) : {};
  });
  const aliases = readCsvRecords(readFileSync(join(CONTENT, 'aliases-en.csv'), 'utf8'));
  const wanted = new Set([...names, ...aliases].map((row) => row['usda_id'] ?? ''));
  const portions = makePortions(raw('usda_sr26_portions.csv'), wanted);
  writeFileSync(join(CONTENT, 'portions.csv'), writeCsv(PORTION_HEADER, portions));
  console.log(`${foods.length} foods, ${staples.length} staples, ${names.length} names, ${portions.length} portions`);
}

const [rawFolder] = process.argv.slice(2);
if (rawFolder === undefined) throw new Error('usage: node tools/data/make-foods.ts <raw-dir>');
main(rawFolder);
