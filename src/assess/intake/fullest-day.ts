import { boundsOf } from '../answers.ts';
import type { LedgerItem } from './ledger-item.ts';

/** A day on which something is taken that is not taken every day. */
export interface FullestDay {
  readonly item: LedgerItem;
  /** What is certain to come in beyond food on that day, in the intake unit: the item with everything taken daily. */
  readonly atLeast: number;
}

/**
 * The day on which most comes in beyond food, of the days that differ from the average one; undefined when everything is
 * taken every day. Two items that may fall on one day are not added: whether they do is not known.
 */
export function fullestDay(items: readonly LedgerItem[]): FullestDay | undefined {
  if (items.every((item) => item.shareOfDays === undefined)) return undefined;
  const beyondFood = items.filter((item) => item.kind !== 'food' && item.kind !== 'water');
  // Twelve digits undo the rounding of an average that is multiplied back.
  const certain = (item: LedgerItem): number =>
    Number(((boundsOf(item.amount)?.low ?? 0) / (item.shareOfDays ?? 1)).toPrecision(12));
  const daily = beyondFood.filter((item) => item.shareOfDays === undefined);
  const everyDay = daily.reduce((sum, item) => sum + certain(item), 0);
  const days = beyondFood
    .filter((item) => item.shareOfDays !== undefined)
    .map((item) => ({ item, atLeast: everyDay + certain(item) }));
  return days.sort((a, b) => b.atLeast - a.atLeast)[0];
}
