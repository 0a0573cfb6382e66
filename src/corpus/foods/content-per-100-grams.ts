import type { FoodColumn } from '../schemas/food.ts';
import type { FoodTable } from './food-table.ts';

/** Content of a nutrient in a food as its name says: raw, cooked or as sold. Amounts are for 100 g (waters: 1 L). */
export interface FoodContent {
  /** In `unit` per 100 g; in `unit` per litre where the table's layout says `1 L`. */
  readonly value: number;
  readonly unit: FoodColumn['unit'];
  /** Number of analyses behind the value; 0 is calculated or imputed, absent is not stated. */
  readonly n?: number;
  /** Standard error of the mean, in `unit` as `value`. */
  readonly standardError?: number;
  /** The value of the older release of the same table, only where the two disagree; both must be shown. */
  readonly other?: number;
}

function cell(table: FoodTable, column: string | undefined, index: number): number | undefined {
  return column === undefined ? undefined : (table.values[column]?.[index] ?? undefined);
}

/**
 * What 100 g of the food at `index` holds of a nutrient (one litre, when `layout.per` is `1 L`). Undefined when it was not
 * measured, when the table has no column for the nutrient, or when there is no such food: never zero for "not measured".
 */
export function contentPer100Grams(table: FoodTable, index: number, nutrientId: string): FoodContent | undefined {
  const column = table.layout.columns.find((candidate) => candidate.nutrient === nutrientId);
  const value = cell(table, column?.column, index);
  if (column === undefined || value === undefined) return undefined;
  const n = cell(table, column.analyses, index);
  const standardError = cell(table, column.standardError, index);
  const other = cell(table, column.otherRelease, index);
  return {
    value,
    unit: column.unit,
    ...(n === undefined ? {} : { n }),
    ...(standardError === undefined ? {} : { standardError }),
    ...(other === undefined ? {} : { other }),
  };
}
