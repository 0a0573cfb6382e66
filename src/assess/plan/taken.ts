import { boundsOf } from '../answers.ts';
import { bringsNutrient } from '../intake/brings-nutrient.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import type { PlanInput } from './plan-input.ts';

/** Supplements and medicines that bring the nutrient or may bring it; an unknown amount counts as taken. */
export function takenItems({ ledger }: Pick<PlanInput, 'ledger'>): readonly LedgerItem[] {
  return ledger.items.filter((item) => item.kind !== 'fortification' && bringsNutrient(item));
}

/** The supplements among them: what a person can pause or change without a prescriber. */
export function takenSupplements(input: Pick<PlanInput, 'ledger'>): readonly LedgerItem[] {
  return takenItems(input).filter((item) => item.kind === 'supplement');
}

/** Whether the intake of the day reaches the chosen value; null when either is not known. */
export function isIntakeEnough({ ledger, reference }: Pick<PlanInput, 'ledger' | 'reference'>): boolean | null {
  if (reference?.intake.state !== 'known') return null;
  const total = boundsOf(ledger.total);
  if (total === undefined) return null;
  if (total.low >= reference.intake.value) return true;
  return ledger.total.state === 'known' ? false : null;
}
