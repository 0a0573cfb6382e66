import { readCsv } from '../csv.ts';
import type { CheckInput, Finding } from './content-check.ts';

/** Columns each table must have; it may have more. */
const tableColumns: Readonly<Record<string, readonly string[]>> = {
  'drugs/combinations.csv': ['id', 'name_en', 'name_nl', 'atc', 'atc_standing', 'brands', 'members', 'open'],
  'drugs/drugs.csv': ['id', 'name_en', 'name_nl', 'name_fr', 'atc', 'atc_memory', 'rxcui', 'rxcui_memory'],
  'foods/aliases-en.csv': ['usda_id', 'aliases_en'],
  'foods/binders.csv': ['food_id', 'binder', 'class', 'source', 'standing', 'note'],
  'foods/foods.csv': ['id', 'name_en', 'group', 'source'],
  'foods/names-nl.csv': ['usda_id', 'name_nl', 'aliases_nl', 'ciqual_id', 'note'],
  'foods/portions.csv': ['food_id', 'measure', 'detail', 'grams', 'n'],
  'foods/staples.csv': ['id', 'name_en', 'group', 'source', 'name_nl', 'aliases_nl', 'aliases_en', 'note'],
  'waters/waters.csv': ['id', 'name_en', 'name_nl', 'aliases_nl', 'group', 'source', 'note'],
};

/** Tables that are missing, that are empty, or that lack a column: what reads them would find nothing and say nothing. */
export function columnFindings(input: CheckInput): readonly Finding[] {
  return Object.entries(tableColumns).flatMap(([path, columns]) => {
    const text = input.files.get(path);
    if (text === undefined) return [finding(path, 'this file is missing', 'add it')];
    const rows = input.csv.get(path);
    if (rows === undefined) return [];
    const { header } = readCsv(text);
    const missing = columns.filter((column) => !header.includes(column));
    if (missing.length > 0) return [finding(path, `has no column ${missing.join(', ')}`, 'write the header as it was')];
    return rows.length === 0 ? [finding(path, 'has no rows', 'fill it')] : [];
  });
}

function finding(path: string, wrong: string, remedy: string): Finding {
  return { path, place: '', wrong, remedy };
}
