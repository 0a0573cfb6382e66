import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { ReferenceValue, ReferenceValuesFile } from '../../corpus/schemas/reference-value.ts';
import type { Person } from '../../profile/index.ts';
import { type Answer, compareIntakes, type Intake, intake } from '../../quantity/index.ts';
import { boundsOf, knownInterval } from '../answers.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import type { UpperLevelComparison } from '../schemas/assessment.ts';
import { rowsForPerson } from './rows-for-person.ts';
import { writtenNumber } from './written-number.ts';

/** Upper levels, the person they are chosen for, and the intake in `unit` that counts towards them. */
export interface UpperLevelInput {
  readonly table: ReferenceValuesFile;
  readonly person: Person;
  /** Supplements, medicines and declared fortification: the only part an upper level counts. */
  readonly nonFood: Answer;
  readonly unit: string;
  readonly language: Language;
  readonly book: DerivationBook;
}

/**
 * The non-food intake beside the upper level of one set. `exceeded` is true when even the low end lies above the limit,
 * false when the high end does not and nothing is missing, and null when that cannot be said.
 */
export function compareUpperLevel(set: string, input: UpperLevelInput): UpperLevelComparison {
  const rows = rowsForPerson(input.table.values, set, 'UL', input.person);
  const limit = limitAnswer(rows, set, input);
  return {
    set,
    limit,
    counted: input.nonFood,
    exceeded: isExceeded(limit, input.nonFood),
    sources: [...new Set(rows.flatMap((row) => row.sources))],
  };
}

/** Every set with an upper level, for the disagreements. */
export function compareAllUpperLevels(input: UpperLevelInput): readonly UpperLevelComparison[] {
  const sets = new Set(input.table.values.filter((row) => row.kind === 'UL').map((row) => row.set));
  return [...sets].map((set) => compareUpperLevel(set, input));
}

/** The strictest row counts when the sex is not stated or two life stages apply. */
function limitAnswer(rows: readonly ReferenceValue[], set: string, input: UpperLevelInput): Answer {
  if (rows.length === 0) return { state: 'not-applicable', reason: `no upper level in the set ${set}` };
  const numbers: number[] = [];
  for (const row of rows) {
    if (row.value === null) return { state: 'not-applicable', reason: row.reason?.[input.language] ?? '' };
    numbers.push(writtenNumber(row.value, input.unit));
  }
  const derivation = input.book.note({
    rule: 'upper-level',
    inputs: { ageMonths: input.person.ageMonths },
    facts: rows.map((row) => row.id),
    sources: [...new Set(rows.flatMap((row) => row.sources))],
  });
  const strictest = Math.min(...numbers);
  return knownInterval({ low: strictest, high: strictest, value: strictest }, input.unit, derivation);
}

/** Both sides are non-food intakes by type; a total intake beside an upper level would not compile. */
function isExceeded(limit: Answer, counted: Answer): boolean | null {
  if (limit.state !== 'known') return null;
  const bounds = boundsOf(counted);
  if (bounds === undefined) return null;
  const ceiling: Intake<'non-food'> = intake(limit.value, 'non-food');
  if (compareIntakes(intake(bounds.low, 'non-food'), ceiling) > 0) return true;
  if (counted.state !== 'known') return null;
  return compareIntakes(intake(bounds.high, 'non-food'), ceiling) <= 0 ? false : null;
}
