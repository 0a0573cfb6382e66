import { boundsOf } from '../answers.ts';
import type { LedgerItem } from './ledger-item.ts';

/** Something beyond food that brings the nutrient or may bring it; an unknown amount counts as taken. */
export function bringsNutrient(item: LedgerItem): boolean {
  if (item.kind === 'food' || item.kind === 'water') return false;
  return item.amount.state !== 'known' || (boundsOf(item.amount)?.high ?? 0) > 0;
}
