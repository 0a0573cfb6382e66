import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { ReferenceValuesFile } from '../../corpus/schemas/reference-value.ts';
import type { Person } from '../../profile/index.ts';
import type { Answer } from '../../quantity/index.ts';
import { boundsOf, knownInterval } from '../answers.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import type { ReferenceComparison } from '../schemas/assessment.ts';
import { type ChosenRows, type RowsBySet, rowsBySet } from './rows-by-set.ts';

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
  return rowsBySet(input.table, input.person, input.unit).requirements.map((rows) => compare(rows, input));
}

function compare(rows: RowsBySet['requirements'][number], input: ReferenceInput): ReferenceComparison {
  const intake = referenceAnswer(rows, input);
  return {
    set: rows.set,
    kind: rows.kind,
    intake,
    ratio: ratioAnswer(input.total, intake, input.book),
    population: rows.printed,
    sources: [...rows.sources],
    verified: rows.verified,
  };
}

/** One row gives its value; several rows (sex not stated) give an interval whose value is the highest, the stricter one. */
function referenceAnswer({ numbers, without, ids, sources }: ChosenRows, input: ReferenceInput): Answer {
  if (numbers === undefined) return { state: 'not-applicable', reason: without?.reason?.[input.language] ?? '' };
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const derivation = input.book.note({
    rule: 'reference-value',
    inputs: { ageMonths: input.person.ageMonths, sex: input.person.sex },
    facts: ids,
    sources,
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
    if (intake === undefined) return { state: 'unknown', missing: [...missing], unit: '1' };
    return { state: 'unknown', missing: [...missing], unit: '1', atLeast: intake.low / bounds.high };
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
