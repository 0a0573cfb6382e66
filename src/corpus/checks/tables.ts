import { readCombinations, readDrugs } from '../drugs/index.ts';
import { readFoodTable } from '../foods/index.ts';
import { combinationSchema, drugSchema } from '../schemas/drug.ts';
import { binderRowSchema, foodIdSchema } from '../schemas/food.ts';
import type { CheckInput, Finding } from './content-check.ts';
import { contentKinds } from './content-kinds.ts';
import { documentsOf } from './documents.ts';
import { columnFindings } from './table-columns.ts';

/** What is wrong with the tables: each row of medicines and binders by its schema, the food tables by their reader. */
export function tableFindings(input: CheckInput): readonly Finding[] {
  return [
    ...columnFindings(input),
    ...rowFindings(input, 'drugs/drugs.csv', (text) => readDrugs(text), drugSchema),
    ...rowFindings(input, 'drugs/combinations.csv', (text) => readCombinations(text), combinationSchema),
    ...binderFindings(input),
    ...foodTableFindings(input, 'foods/foods.csv'),
    ...foodTableFindings(input, 'foods/staples.csv'),
    ...foodTableFindings(input, 'waters/waters.csv'),
    ...portionFindings(input),
  ];
}

interface RowSchema {
  safeParse(row: unknown): {
    readonly error?: { readonly issues: readonly { path: PropertyKey[]; message: string }[] };
  };
}

function rowFindings(
  input: CheckInput,
  path: string,
  read: (text: string) => readonly { readonly id: string }[],
  schema: RowSchema,
): readonly Finding[] {
  const text = input.files.get(path);
  if (text === undefined || !input.csv.has(path)) return [];
  try {
    return read(text).flatMap((row) =>
      (schema.safeParse(row).error?.issues ?? []).map((issue) => ({
        path,
        place: [row.id, ...issue.path.map(String)].join('.'),
        wrong: issue.message,
        remedy: 'correct the cell',
      })),
    );
  } catch (error) {
    return [broken(path, error)];
  }
}

function binderFindings(input: CheckInput): readonly Finding[] {
  const path = 'foods/binders.csv';
  return (input.csv.get(path) ?? []).flatMap((row) =>
    (binderRowSchema.safeParse(row).error?.issues ?? []).map((issue) => ({
      path,
      place: [row['food_id'], ...issue.path.map(String)].join('.'),
      wrong: issue.message,
      remedy: 'correct the cell',
    })),
  );
}

/** The reader proves header, numbers and unique ids; each id is then read against its own shape. */
function foodTableFindings(input: CheckInput, path: string): readonly Finding[] {
  const folder = path.split('/')[0] ?? '';
  const text = input.files.get(path);
  const layout = documentsOf(input, contentKinds.foodColumns).find(
    (document) => document.path === `${folder}/columns.yaml`,
  );
  if (text === undefined || layout === undefined || !input.csv.has(path)) return [];
  try {
    const { ids } = readFoodTable(text, layout.value);
    return folder === 'waters' ? [] : ids.flatMap((id) => foodIdFinding(path, id));
  } catch (error) {
    return [broken(path, error)];
  }
}

function foodIdFinding(path: string, id: string): readonly Finding[] {
  if (foodIdSchema.safeParse(id).success) return [];
  return [{ path, place: id, wrong: 'is no id of a food', remedy: 'write the table it comes from and its number' }];
}

function portionFindings(input: CheckInput): readonly Finding[] {
  const path = 'foods/portions.csv';
  return (input.csv.get(path) ?? [])
    .filter((row) => !/^\d+(\.\d+)?$/.test(row['grams'] ?? '') || Number(row['grams']) <= 0)
    .map((row) => ({
      path,
      place: `${row['food_id']}.${row['measure']}`,
      wrong: `"${row['grams']}" is no weight in grams`,
      remedy: 'write a number above zero',
    }));
}

function broken(path: string, error: unknown): Finding {
  const wrong = error instanceof Error ? error.message : String(error);
  return { path, place: '', wrong, remedy: 'mend the table: it cannot be half read' };
}
