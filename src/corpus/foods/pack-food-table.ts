import type { Measure } from '../schemas/food.ts';
import type { FoodPortion, FoodTable } from './food-table.ts';

/** Portion as `[measure, detail, grams, n]`; `measure` and `detail` are positions in the pack's word lists. */
type PackedPortion = readonly [number, number, number] | readonly [number, number, number, number];

/**
 * The food table as compact JSON: columns, repeated words as positions in a list, sparse columns as pairs. The shape is
 * private to `packFoodTable` and `unpackFoodTable`; `format` changes with it.
 */
export interface FoodPack {
  readonly format: 'foods@1';
  readonly layout: FoodTable['layout'];
  readonly ids: readonly string[];
  readonly namesEn: readonly string[];
  readonly namesNl: readonly (readonly [number, string])[];
  readonly aliasesEn: readonly (readonly [number, string])[];
  readonly aliasesNl: readonly (readonly [number, string])[];
  readonly groups: Coded;
  readonly releases: Coded;
  readonly notes: readonly (readonly [number, string])[];
  readonly values: FoodTable['values'];
  readonly portionWords: { readonly measures: readonly string[]; readonly details: readonly string[] };
  readonly portions: readonly (readonly [number, readonly PackedPortion[]])[];
  readonly measures: readonly Measure[];
  readonly binders: FoodTable['binders'];
}

/** A column of few different words: the words once, then the position of each row's word. */
interface Coded {
  readonly words: readonly string[];
  readonly codes: readonly number[];
}

function encode(column: readonly string[]): Coded {
  const positions = new Map([...new Set(column)].map((word, position) => [word, position]));
  return { words: [...positions.keys()], codes: column.map((word) => positions.get(word) ?? 0) };
}

const decode = ({ words, codes }: Coded): string[] => codes.map((code) => words[code] ?? '');

function sparse<T, P>(column: readonly T[], pack: (cell: T) => P | null): (readonly [number, P])[] {
  return column.flatMap((cell, index) => {
    const packed = pack(cell);
    return packed === null ? [] : [[index, packed] as const];
  });
}

function dense<T, P>(pairs: readonly (readonly [number, P])[], length: number, empty: T, unpack: (cell: P) => T): T[] {
  const column = new Array<T>(length).fill(empty);
  for (const [index, packed] of pairs) column[index] = unpack(packed);
  return column;
}

const joinAliases = (aliases: readonly string[]): string | null => (aliases.length === 0 ? null : aliases.join('|'));

function packPortions(table: FoodTable): Pick<FoodPack, 'portionWords' | 'portions'> {
  const all = table.portions.flat();
  const measures = [...new Set(all.map((portion) => portion.measure))];
  const details = [...new Set(all.map((portion) => portion.detail))];
  const pack = ({ measure, detail, grams, n }: FoodPortion): PackedPortion => {
    const words = [measures.indexOf(measure), details.indexOf(detail), grams] as const;
    return n === undefined ? words : [...words, n];
  };
  const portions = sparse(table.portions, (list) => (list.length === 0 ? null : list.map(pack)));
  return { portionWords: { measures, details }, portions };
}

/** The table as a compact JSON value; `unpackFoodTable` gives an equal table back. */
export function packFoodTable(table: FoodTable): FoodPack {
  return {
    format: 'foods@1',
    layout: table.layout,
    ids: table.ids,
    namesEn: table.namesEn,
    namesNl: sparse(table.namesNl, (name) => name),
    aliasesEn: sparse(table.aliasesEn, joinAliases),
    aliasesNl: sparse(table.aliasesNl, joinAliases),
    groups: encode(table.groups),
    releases: encode(table.releases),
    notes: sparse(table.notes, (note) => note),
    values: table.values,
    ...packPortions(table),
    measures: table.measures,
    binders: table.binders,
  };
}

/** The table a pack was made of; the pack must come from `packFoodTable` of the same format. */
export function unpackFoodTable(pack: FoodPack): FoodTable {
  const length = pack.ids.length;
  const unpackPortion = ([measure, detail, grams, n]: PackedPortion): FoodPortion => ({
    measure: pack.portionWords.measures[measure] ?? '',
    detail: pack.portionWords.details[detail] ?? '',
    grams,
    ...(n === undefined ? {} : { n }),
  });
  return {
    layout: pack.layout,
    ids: pack.ids,
    namesEn: pack.namesEn,
    namesNl: dense<string | null, string>(pack.namesNl, length, null, (name) => name),
    aliasesEn: dense<readonly string[], string>(pack.aliasesEn, length, [], (text) => text.split('|')),
    aliasesNl: dense<readonly string[], string>(pack.aliasesNl, length, [], (text) => text.split('|')),
    groups: decode(pack.groups),
    releases: decode(pack.releases),
    notes: dense<string | null, string>(pack.notes, length, null, (note) => note),
    values: pack.values,
    portions: dense<readonly FoodPortion[], readonly PackedPortion[]>(pack.portions, length, [], (list) =>
      list.map(unpackPortion),
    ),
    measures: pack.measures,
    binders: pack.binders,
  };
}
