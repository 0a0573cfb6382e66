import { type FoodTable, portionGrams, volumeGrams } from '../../corpus/index.ts';
import type { Food } from '../../profile/index.ts';
import type { Interval } from '../../quantity/index.ts';
import type { Session } from '../session.ts';

/** Grams of a portion; `estimate` where a measure or a density stands between what was stated and the weight. */
export interface Grams extends Interval {
  readonly estimate: boolean;
}

/** Grams eaten: weighed, by volume where the food's density is known, or by a household measure. */
export function gramsOf(food: Food, index: number, session: Session): Grams | undefined {
  const table = session.knowledge.food?.foods;
  if ('mass' in food.amount) {
    const { low, high } = food.amount.mass;
    return { low, value: (low + high) / 2, high, estimate: false };
  }
  if ('volume' in food.amount)
    return table === undefined ? undefined : poured(table, index, spread(food.amount.volume));
  if (table === undefined) return undefined;
  const { count, measure } = food.amount.portion;
  const one = portionGrams(table, index, 1, measure);
  if (one === undefined) return undefined;
  const middle = (count.low + count.high) / 2;
  return { low: one.low * count.low, value: one.value * middle, high: one.high * count.high, estimate: one.estimate };
}

/** Group of foods that are drinks; without a measured volume they weigh 0.95 to 1.05 g a millilitre. */
const drinks = 'drinks';

/** Grams of a poured volume in litres; a food that is no drink and has no measured volume stays unknown. */
function poured(table: FoodTable, index: number, litres: Interval): Grams | undefined {
  const perLitre =
    volumeGrams(table, index, 1000) ??
    (table.groups[index] === drinks ? { low: 950, value: 1000, high: 1050 } : undefined);
  if (perLitre === undefined) return undefined;
  const { low, value, high } = perLitre;
  return { low: low * litres.low, value: value * litres.value, high: high * litres.high, estimate: true };
}

/** A range with its middle as the most likely value. */
export function spread(range: { readonly low: number; readonly high: number }): Interval {
  return { low: range.low, value: (range.low + range.high) / 2, high: range.high };
}
