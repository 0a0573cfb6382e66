import type { BinderRow, FoodColumns, Measure } from '../schemas/food.ts';

/** One household measure of one food, measured by the table it comes from. */
export interface FoodPortion {
  /** Id of a measure in `content/foods/measures.yaml`. */
  readonly measure: string;
  /** What the origin adds to the measure, such as `chopped` or `large (8" long)`; empty when nothing. */
  readonly detail: string;
  /** Grams of one such measure. */
  readonly grams: number;
  /** Number of weighings; absent when the origin gives none. */
  readonly n?: number;
}

/**
 * Foods (or waters) as columns of equal length: position `i` of every column is the same food. `layout.per` says to which
 * quantity the number columns belong. See docs/methods/foods.md.
 */
export interface FoodTable {
  readonly layout: FoodColumns;
  readonly ids: readonly string[];
  readonly namesEn: readonly string[];
  /** Dutch name, or null when nobody has tied one to this food. */
  readonly namesNl: readonly (string | null)[];
  readonly aliasesEn: readonly (readonly string[])[];
  readonly aliasesNl: readonly (readonly string[])[];
  /** Group ids of `content/foods/groups.yaml`. */
  readonly groups: readonly string[];
  /** Release ids of `content/foods/releases.yaml`; `none` for a food no table has. */
  readonly releases: readonly string[];
  /** What a reader must know of the figures, such as that a water is a national average; null when nothing. */
  readonly notes: readonly (string | null)[];
  /** Number columns by header name; null is not measured, which is never zero. */
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  /** Measured household measures; an empty list when the food has none. */
  readonly portions: readonly (readonly FoodPortion[])[];
  /** The general household measures, in both languages. */
  readonly measures: readonly Measure[];
  /** What binds minerals, only where a source says so; a food without a row is unknown, not free of binders. */
  readonly binders: readonly BinderRow[];
}

/** One food taken out of the table; contents are asked with `contentPer100Grams`. */
export interface Food {
  readonly index: number;
  readonly id: string;
  readonly nameEn: string;
  readonly nameNl: string | null;
  readonly aliasesEn: readonly string[];
  readonly aliasesNl: readonly string[];
  readonly group: string;
  readonly release: string;
  /** What a reader must know of the figures; null when nothing. */
  readonly note: string | null;
  readonly portions: readonly FoodPortion[];
}

/** The food at a position, or undefined when the table has no such position. */
export function foodAt(table: FoodTable, index: number): Food | undefined {
  const id = table.ids[index];
  if (id === undefined) return undefined;
  return {
    index,
    id,
    nameEn: table.namesEn[index] ?? '',
    nameNl: table.namesNl[index] ?? null,
    aliasesEn: table.aliasesEn[index] ?? [],
    aliasesNl: table.aliasesNl[index] ?? [],
    group: table.groups[index] ?? '',
    release: table.releases[index] ?? '',
    note: table.notes[index] ?? null,
    portions: table.portions[index] ?? [],
  };
}

/** Positions by food id; make it once for each table. */
export function foodIndexById(table: FoodTable): ReadonlyMap<string, number> {
  return new Map(table.ids.map((id, index) => [id, index]));
}
