import { boundsOf, knownInterval } from '../answers.ts';
import type { Session } from '../session.ts';
import type { LedgerItem } from './ledger-item.ts';

/** Lines of one nutrient beyond food. */
export interface TakenLines {
  readonly supplements: readonly LedgerItem[];
  readonly medicines: readonly LedgerItem[];
}

/**
 * A supplement and a medicine of one compound and one amount may be one product written twice. The larger line of such a pair then
 * counts from nothing to its amount, so that sums hold the product once at least and both at most: docs/methods/intake-ledger.md.
 */
export function countOnce(lines: TakenLines, session: Session): TakenLines {
  const partners = new Map<LedgerItem, LedgerItem>();
  const open = new Set(lines.supplements.filter(isKnownCompound));
  for (const medicine of [...lines.medicines.filter(isKnownCompound)].sort(largestFirst)) {
    const [twin] = [...open].filter((one) => mayBeOne(one, medicine)).sort(largestFirst);
    if (twin === undefined) continue;
    open.delete(twin);
    if (highOf(medicine) > highOf(twin)) partners.set(medicine, twin);
    else partners.set(twin, medicine);
  }
  const count = (item: LedgerItem): LedgerItem => {
    const other = partners.get(item);
    return other === undefined ? item : fromNothing(item, other, session);
  };
  return { supplements: lines.supplements.map(count), medicines: lines.medicines.map(count) };
}

function isKnownCompound(item: LedgerItem): boolean {
  return item.compound !== undefined && item.amount.state === 'known';
}

/** One compound, and amounts that can be equal: two amounts that differ for certain are two products. */
function mayBeOne(one: LedgerItem, other: LedgerItem): boolean {
  const [a, b] = [boundsOf(one.amount), boundsOf(other.amount)];
  return one.compound === other.compound && a !== undefined && b !== undefined && a.low <= b.high && b.low <= a.high;
}

function highOf(item: LedgerItem): number {
  return boundsOf(item.amount)?.high ?? 0;
}

function largestFirst(a: LedgerItem, b: LedgerItem): number {
  return highOf(b) - highOf(a);
}

function fromNothing(item: LedgerItem, other: LedgerItem, { book, content }: Session): LedgerItem {
  if (item.amount.state !== 'known') return item;
  const { derivation } = item.amount;
  const note = book.note({
    rule: 'maybe-one-product',
    inputs: { input: item.input, same: other.input },
    children: [derivation],
  });
  const interval = { low: 0, value: 0, high: highOf(item) };
  return { ...item, amount: knownInterval(interval, content.nutrient.intakeUnit, note) };
}
