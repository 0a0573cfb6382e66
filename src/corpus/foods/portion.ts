import type { Measure } from '../schemas/food.ts';
import type { FoodPortion, FoodTable } from './food-table.ts';
import { findMeasure } from './measure-words.ts';

/** Grams of a number of household measures of one food; `low` and `high` are equal only for a measured single row. */
export interface PortionWeight {
  /** Grams. */
  readonly low: number;
  /** Grams, most likely; lies between `low` and `high`. */
  readonly value: number;
  /** Grams. */
  readonly high: number;
  /** True when the range is ours or spans several measured rows; false when one measured row answers. */
  readonly estimate: boolean;
  /** Id of the measure understood, such as `slice`. */
  readonly measure: string;
  /** `portions` for measured rows of this food, `measures` for the general range in `content/foods/measures.yaml`. */
  readonly source: 'portions' | 'measures';
}

type Range = Pick<PortionWeight, 'low' | 'value' | 'high'>;

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

function rangeOf(portions: readonly FoodPortion[], value?: number): Range | undefined {
  const grams = portions.map((portion) => portion.grams).sort((a, b) => a - b);
  const [low, high] = [grams[0], grams.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  return { low, high, value: value ?? middle(grams) };
}

/** Measured rows of exactly this measure; the row without detail is the likeliest reading, else the middle one. */
function measuredRange(portions: readonly FoodPortion[], measureId: string): Range | undefined {
  const rows = portions.filter((portion) => portion.measure === measureId);
  return rangeOf(rows, rows.find((portion) => portion.detail === '')?.grams);
}

/**
 * Rows of the measures this one includes, together; the first included measure with a row gives the likeliest value. When
 * only one size was measured the measure's own spread widens it: a piece of unstated size is no point.
 */
function includedRange(portions: readonly FoodPortion[], measure: Measure): Range | undefined {
  const included = measure.includes ?? [];
  const rows = portions.filter((portion) => included.includes(portion.measure));
  const likeliest = included.map((id) => measuredRange(portions, id)).find((range) => range !== undefined);
  const range = rangeOf(rows, likeliest?.value);
  const spread = measure.singleSizeSpread;
  if (range === undefined || spread === undefined || range.low < range.high) return range;
  return { low: range.low * spread.low, value: range.value, high: range.high * spread.high };
}

/**
 * Grams in a millilitre from the food's own measured volumes, as a range over its rows; the largest volume gives the
 * likeliest value, since it is rounded least. Undefined without a measured volume.
 */
function density(table: FoodTable, portions: readonly FoodPortion[]): Range | undefined {
  const volumes = table.measures
    .flatMap(({ id, rowMillilitres }) => (rowMillilitres === undefined ? [] : [{ id, rowMillilitres }]))
    .sort((a, b) => b.rowMillilitres - a.rowMillilitres);
  const rows = volumes.flatMap(({ id, rowMillilitres }) =>
    portions
      .filter((portion) => portion.measure === id)
      .map((portion) => ({ ...portion, grams: portion.grams / rowMillilitres })),
  );
  return rangeOf(rows, rows.find((portion) => portion.detail === '')?.grams);
}

/** Grams of a volume of a food by its own measured volumes; undefined without one, since densities differ. */
export function volumeGrams(table: FoodTable, index: number, millilitres: number): Range | undefined {
  const perMillilitre = density(table, table.portions[index] ?? []);
  if (perMillilitre === undefined) return undefined;
  const { low, value, high } = perMillilitre;
  return { low: low * millilitres, value: value * millilitres, high: high * millilitres };
}

function generalRange(table: FoodTable, portions: readonly FoodPortion[], measure: Measure): Range | undefined {
  const { general } = measure;
  if (general === undefined || general.unit === 'g') return general;
  const perMillilitre = density(table, portions);
  if (perMillilitre === undefined) return undefined;
  return {
    low: general.low * perMillilitre.low,
    value: general.value * perMillilitre.value,
    high: general.high * perMillilitre.high,
  };
}

/**
 * Weighs `count` measures of a food (`4`, `sneetjes`). Measured rows of the food win over the general range of a measure;
 * a general volume needs a measured volume of the same food, so that a glass of oil is not weighed as water. Undefined
 * when the measure is not known, the food has no row and no range holds, or the count is not a number above zero.
 * See docs/methods/foods.md#portions.
 */
export function portionGrams(
  table: FoodTable,
  foodIndex: number,
  count: number,
  measureText: string,
): PortionWeight | undefined {
  const measure = findMeasure(table.measures, measureText);
  const portions = table.portions[foodIndex];
  if (measure === undefined || portions === undefined || !(count > 0) || !Number.isFinite(count)) return undefined;
  const measured = measuredRange(portions, measure.id) ?? includedRange(portions, measure);
  const range = measured ?? generalRange(table, portions, measure);
  if (range === undefined) return undefined;
  return {
    low: count * range.low,
    value: count * range.value,
    high: count * range.high,
    estimate: measured === undefined || measured.low < measured.high,
    measure: measure.id,
    source: measured === undefined ? 'measures' : 'portions',
  };
}
