import type { Assessment, IntakeEntry } from '../schemas/assessment.ts';
import type { Session } from '../session.ts';
import type { Ledger } from './build-ledger.ts';
import type { LedgerItem } from './ledger-item.ts';
import { sumItems } from './sum-items.ts';

/** The ledger as the contract has it, with the sum of each moment that has a clock time. */
export function writeIntake(ledger: Ledger, session: Session): Assessment['intake'] {
  const { food, water, supplements, medicines, nonFood, total } = ledger;
  return {
    food,
    water,
    supplements,
    medicines,
    nonFood,
    total,
    entries: ledger.items.map(writeEntry),
    meals: writeMeals(ledger.items, session),
  };
}

function writeEntry(item: LedgerItem): IntakeEntry {
  return {
    input: item.input,
    name: item.name,
    kind: item.kind,
    amount: item.amount,
    ...(item.atMinutes.length === 0 ? {} : { at: item.atMinutes.map(clock) }),
    ...(item.compound === undefined ? {} : { compound: item.compound }),
  };
}

/** Lines with more than one moment bring an equal part at each. */
function writeMeals(items: readonly LedgerItem[], session: Session): Assessment['intake']['meals'] {
  const moments = [...new Set(items.flatMap((item) => item.atMinutes))].sort((a, b) => a - b);
  return moments.map((minutes) => {
    const parts = items.filter((item) => item.atMinutes.includes(minutes)).map((item) => partOf(item));
    const amount = sumItems({
      items: parts,
      unit: session.content.nutrient.intakeUnit,
      rule: 'moment-of-the-day',
      book: session.book,
      missing: [],
    });
    return { at: clock(minutes), amount };
  });
}

function partOf(item: LedgerItem): LedgerItem {
  const count = item.atMinutes.length;
  if (count <= 1 || item.amount.state !== 'known') return item;
  const { amount } = item;
  return {
    ...item,
    amount: {
      ...amount,
      value: amount.value / count,
      ...(amount.low === undefined ? {} : { low: amount.low / count }),
      ...(amount.high === undefined ? {} : { high: amount.high / count }),
    },
  };
}

/** Minutes after midnight as `HH:MM`. */
function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
