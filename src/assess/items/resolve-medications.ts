import type { Combination, Drug } from '../../corpus/schemas/drug.ts';
import type { Product } from '../../corpus/schemas/product.ts';
import type { Medication } from '../../profile/index.ts';
import { ask, type Session } from '../session.ts';
import { checkStrength } from './check-strength.ts';
import { findName } from './find-name.ts';
import { recogniseMedication } from './recognise-medication.ts';
import { reportName } from './report-name.ts';

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

/** Recognises every medicine by RxCUI, ATC code or name; a combination is all its substances. */
export function resolveMedications(
  medications: readonly Medication[],
  session: Session,
): readonly ResolvedMedication[] {
  return medications.map((medication) => resolveMedication(medication, session));
}

const none: ReadonlySet<string> = new Set();

function resolveMedication(medication: Medication, session: Session): ResolvedMedication {
  const { knowledge, date } = session;
  const text = medication.atc ?? medication.rxcui ?? medication.name ?? '';
  const current =
    (medication.since === undefined || medication.since <= date) &&
    (medication.until === undefined || medication.until >= date);
  checkStrength(medication, session);
  const found = recogniseMedication(medication, session);
  if (found === undefined) {
    const result = findName(knowledge.medicineNames(), medication.name ?? text);
    reportName(session, {
      input: medication.path,
      kind: 'medicine',
      text: medication.name ?? text,
      candidates: result.candidates,
      lookup: knowledge.medicineNames(),
      counted: (medication.contains ?? []).length > 0,
    });
    const nothing = { drugs: [], groups: none, whenInjected: none };
    return { medication, name: medication.name ?? text, current, recognised: false, ...nothing };
  }
  const { id, rules, differ, name, drugs, combination, product, groups, whenInjected } = found;
  if (differ !== undefined) ask(session, 'name-and-code-differ', medication.path, { ...differ }, 'minor');
  session.coverage.push({
    input: medication.path,
    kind: 'medicine',
    name: found.name,
    status: rules.length > 0 ? 'rule' : 'no-rule',
    id,
    rules: [...rules],
  });
  if (!current) ask(session, 'medicine-not-current', medication.path, { name: found.name });
  return {
    medication,
    name,
    current,
    recognised: true,
    drugs,
    groups,
    whenInjected,
    ...(combination === undefined ? {} : { combination }),
    ...(product === undefined ? {} : { product }),
  };
}
