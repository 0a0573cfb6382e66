import { findName } from '../items/find-name.ts';
import type { ResolvedMedication } from '../items/resolve-medications.ts';
import { ask, type Session } from '../session.ts';
import type { LedgerItem } from './ledger-item.ts';

/** Asks about a supplement whose amount is not known and whose name is that of a medicine in the same profile. */
export function askSameProduct(
  supplements: readonly LedgerItem[],
  medications: readonly ResolvedMedication[],
  session: Session,
): void {
  if (medications.length === 0) return;
  for (const { input, name, amount } of supplements) {
    if (amount.state !== 'unknown') continue;
    const meant = idsNamed(name, session);
    const same = medications.find((one) => one.current && idsOf(one).some((id) => meant.includes(id)));
    if (same !== undefined) ask(session, 'product-twice', input, { name: same.name }, 'minor');
  }
}

function idsNamed(name: string, { knowledge }: Session): readonly string[] {
  const found = findName(knowledge.medicineNames(), name);
  if (found.status === 'recognised') return [found.hit.id];
  return found.status === 'ambiguous' ? found.candidates.map((candidate) => candidate.id) : [];
}

function idsOf({ product, combination, drugs }: ResolvedMedication): readonly string[] {
  return [product?.id, combination?.id, ...drugs.map((drug) => drug.id)].filter((id) => id !== undefined);
}
