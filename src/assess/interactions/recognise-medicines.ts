import { type ResolvedMedication, resolveMedications } from '../items/resolve-medications.ts';
import type { Session } from '../session.ts';
import { withoutFormWords } from './drug-form.ts';

/**
 * The medicines, with those that were not recognised looked up once more without the words for route and form. What the
 * profile states of them stays as it was written.
 */
export function recogniseMedicines(
  medications: readonly ResolvedMedication[],
  session: Session,
): readonly ResolvedMedication[] {
  return medications.map((one) => {
    const { medication } = one;
    if (one.recognised || medication.name === undefined) return one;
    const name = withoutFormWords(medication.name, session.knowledge.corpus.messages);
    if (name === '') return one;
    // A scratch session: the receipt of the first look-up stands until the check replaces it.
    const scratch: Session = { ...session, coverage: [], questions: [] };
    const [again] = resolveMedications([{ ...medication, name }], scratch);
    return again?.recognised === true ? { ...again, medication } : one;
  });
}
