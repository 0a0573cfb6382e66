import type { Combination, Drug } from '../../corpus/schemas/drug.ts';
import type { Product } from '../../corpus/schemas/product.ts';
import type { Medication } from '../../profile/index.ts';
import { ask, type Session } from '../session.ts';
import { checkStrength } from './check-strength.ts';
import { findName } from './find-name.ts';
import { type RecognisedMedication, recogniseMedication } from './recognise-medication.ts';
import { reportName } from './report-name.ts';
import { splitCombination } from './split-combination.ts';

/** One medicine of the profile with what it was recognised as. */
export interface ResolvedMedication {
  readonly medication: Medication;
  readonly name: string;
  /** False when it is not in use on the date of the assessment. */
  readonly current: boolean;
  readonly recognised: boolean;
  readonly drugs: readonly Drug[];
  readonly combination?: Combination;
  readonly product?: Product;
  readonly groups: ReadonlySet<string>;
  /** Those of the groups that it is in only when it is injected, and it is also given in other ways. */
  readonly whenInjected: ReadonlySet<string>;
}

/**
 * Recognises every medicine by RxCUI, ATC code or name; a combination is all its substances. One that is known by its parts only
 * stands once for each, with the same path.
 */
export function resolveMedications(
  medications: readonly Medication[],
  session: Session,
): readonly ResolvedMedication[] {
  return medications.flatMap((medication) => {
    const current = isCurrent(medication, session.date);
    checkStrength(medication, session);
    const found = recogniseMedication(medication, session);
    const parts = found === undefined ? splitCombination(medication, session) : [];
    if (!current)
      ask(session, 'medicine-not-current', medication.path, { name: found?.name ?? writtenName(medication) });
    if (parts.length > 0) {
      return parts.map((part) => resolve(part, recogniseMedication(part, session), current, session));
    }
    return [resolve(medication, found, current, session)];
  });
}

function isCurrent({ since, until }: Medication, date: string): boolean {
  return (since === undefined || since <= date) && (until === undefined || until >= date);
}

function writtenName({ atc, rxcui, name }: Medication): string {
  return name ?? atc ?? rxcui ?? '';
}

function resolve(
  medication: Medication,
  found: RecognisedMedication | undefined,
  current: boolean,
  session: Session,
): ResolvedMedication {
  if (found === undefined) return unrecognised(medication, current, session);
  const { id, rules, differ, ...identity } = found;
  if (differ !== undefined) ask(session, 'name-and-code-differ', medication.path, { ...differ }, 'minor');
  session.coverage.push({
    input: medication.path,
    kind: 'medicine',
    name: found.name,
    status: rules.length > 0 ? 'rule' : 'no-rule',
    id,
    rules: [...rules],
  });
  return { medication, current, recognised: true, ...identity };
}

const none: ReadonlySet<string> = new Set();

function unrecognised(medication: Medication, current: boolean, session: Session): ResolvedMedication {
  const name = writtenName(medication);
  const lookup = session.knowledge.medicineNames();
  reportName(session, {
    input: medication.path,
    kind: 'medicine',
    text: name,
    candidates: findName(lookup, name).candidates,
    lookup,
    counted: (medication.contains ?? []).length > 0,
  });
  return { medication, name, current, recognised: false, drugs: [], groups: none, whenInjected: none };
}
