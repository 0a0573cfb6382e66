import { type Answer, exactSum } from '../../quantity/index.ts';
import { boundsOf, knownInterval } from '../answers.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import type { LedgerItem, LedgerKind } from './ledger-item.ts';

/** Items of the ledger to add up, the unit of the sum, and the rule that its derivation names. */
export interface SumInput {
  readonly items: readonly LedgerItem[];
  readonly unit: string;
  readonly rule: string;
  readonly book: DerivationBook;
  /** What is missing for the sum as a whole, for example `diet.complete`. */
  readonly missing: readonly string[];
}

/**
 * Sum of ledger lines. One unknown line, or anything missing, makes the sum unknown with what is certain as `atLeast`;
 * no lines and nothing missing is a known zero, since the person stated that there are none.
 */
export function sumItems(input: SumInput): Answer {
  const { unit, book } = input;
  const missing = [...input.missing];
  const lows: number[] = [];
  const highs: number[] = [];
  const values: number[] = [];
  for (const item of input.items) {
    const bounds = boundsOf(item.amount);
    if (bounds !== undefined) lows.push(bounds.low);
    if (item.amount.state === 'known') {
      highs.push(bounds?.high ?? item.amount.value);
      values.push(item.amount.value);
    } else if (item.amount.state === 'unknown') missing.push(...item.amount.missing);
  }
  const derivation = book.note({
    rule: input.rule,
    inputs: { lines: input.items.length },
    children: input.items.map((item) => (item.amount.state === 'not-applicable' ? undefined : item.amount.derivation)),
  });
  if (missing.length > 0) {
    return { state: 'unknown', missing: [...new Set(missing)], atLeast: exactSum(lows), unit, derivation };
  }
  return knownInterval({ low: exactSum(lows), high: exactSum(highs), value: exactSum(values) }, unit, derivation);
}

/** Sum of answers that are parts of a whole; the whole is known only when every part is. */
export function sumAnswers(parts: readonly Answer[], unit: string, rule: string, book: DerivationBook): Answer {
  const items = parts.map(
    (amount, index): LedgerItem => ({
      input: '',
      name: String(index),
      kind: 'food',
      amount,
      atMinutes: [],
      momentsPerDay: 1,
    }),
  );
  return sumItems({ items, unit, rule, book, missing: [] });
}

/** Lines of the given kinds. */
export function ofKind(items: readonly LedgerItem[], ...kinds: readonly LedgerKind[]): readonly LedgerItem[] {
  return items.filter((item) => kinds.includes(item.kind));
}
