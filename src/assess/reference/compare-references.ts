import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { ReferenceSet, ReferenceValue, ReferenceValuesFile } from '../../corpus/schemas/reference-value.ts';
import type { Person } from '../../profile/index.ts';
import type { Answer } from '../../quantity/index.ts';
import { boundsOf, knownInterval } from '../answers.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import type { ReferenceComparison } from '../schemas/assessment.ts';
import { rowsForPerson } from './rows-for-person.ts';
import { writtenNumber } from './written-number.ts';

/** Kinds a person's intake may be set beside; `reference`, `range` and `label` rows are shown in the monograph only. */
const requirementKinds = ['AI', 'RDA', 'PRI', 'EAR'] as const;

/** Reference values, the person they are chosen for, and the total intake in `unit` that is compared with them. */
export interface ReferenceInput {
  readonly table: ReferenceValuesFile;
  readonly person: Person;
  readonly total: Answer;
  readonly unit: string;
  readonly language: Language;
  readonly book: DerivationBook;
}

/** The person's intake beside the value of every authority, set by set. Sets are never blended. */
export function compareReferences(input: ReferenceInput): readonly ReferenceComparison[] {
  const comparisons: ReferenceComparison[] = [];
  for (const set of input.table.sets) {
    for (const kind of requirementKinds) {
      const rows = rowsForPerson(input.table.values, set.id, kind, input.person);
      if (rows.length > 0) comparisons.push(compare(set, kind, rows, input));
    }
  }
  return comparisons;
}

function compare(
  set: ReferenceSet,
  kind: (typeof requirementKinds)[number],
  rows: readonly ReferenceValue[],
  input: ReferenceInput,
): ReferenceComparison {
  const sources = [...new Set(rows.flatMap((row) => row.sources))];
  const printed = rows.map((row) => row.printed).join('; ');
  const intake = referenceAnswer(rows, input);
  return {
    set: set.id,
    kind,
    intake,
    ratio: ratioAnswer(input.total, intake, input.book),
    population: printed,
    sources,
    verified: rows.every((row) => row.standing === 'seen') && set.status === 'current',
  };
}

/** One row gives its value; several rows (sex not stated) give an interval whose value is the highest, the stricter one. */
function referenceAnswer(rows: readonly ReferenceValue[], input: ReferenceInput): Answer {
  const numbers: number[] = [];
  for (const row of rows) {
    if (row.value === null) return { state: 'not-applicable', reason: row.reason?.[input.language] ?? '' };
    numbers.push(writtenNumber(row.value, input.unit));
  }
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const derivation = input.book.note({
    rule: 'reference-value',
    inputs: { ageMonths: input.person.ageMonths, sex: input.person.sex },
    facts: rows.map((row) => row.id),
    sources: [...new Set(rows.flatMap((row) => row.sources))],
  });
  return knownInterval({ low, high, value: high }, input.unit, derivation);
}

/** Intake over reference; unknown intake gives at least the part that is known. */
function ratioAnswer(total: Answer, reference: Answer, book: DerivationBook): Answer {
  if (reference.state !== 'known') return { state: 'not-applicable', reason: 'no reference value' };
  const bounds = boundsOf(reference);
  const intake = boundsOf(total);
  if (bounds === undefined) return { state: 'not-applicable', reason: 'no reference value' };
  if (total.state !== 'known' || intake === undefined) {
    const missing = total.state === 'unknown' ? total.missing : [];
    const atLeast = intake === undefined ? {} : { atLeast: intake.low / bounds.high };
    return { state: 'unknown', missing: [...missing], unit: '1', ...atLeast };
  }
  const derivation = book.note({
    rule: 'ratio-to-reference',
    inputs: { intake: total.value, reference: reference.value },
    children: [total.derivation, reference.derivation],
  });
  const interval = {
    low: intake.low / bounds.high,
    high: intake.high / bounds.low,
    value: total.value / reference.value,
  };
  return knownInterval(interval, '1', derivation);
}
