import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { ReferenceValuesFile } from '../../corpus/schemas/reference-value.ts';
import type { Person } from '../../profile/index.ts';
import { type Answer, compareIntakes, type Intake, intake } from '../../quantity/index.ts';
import { boundsOf, knownInterval } from '../answers.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import type { UpperLevelComparison } from '../schemas/assessment.ts';
import { type ChosenRows, rowsBySet } from './rows-by-set.ts';

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
  return compare(set, rowsBySet(input.table, input.person, input.unit).upperLevels.get(set), input);
}

/** Every set with an upper level, for the disagreements. */
export function compareAllUpperLevels(input: UpperLevelInput): readonly UpperLevelComparison[] {
  const { upperLevels } = rowsBySet(input.table, input.person, input.unit);
  return [...upperLevels].map(([set, rows]) => compare(set, rows, input));
}

function compare(set: string, rows: ChosenRows | undefined, input: UpperLevelInput): UpperLevelComparison {
  const limit = limitAnswer(rows, set, input);
  return {
    set,
    limit,
    counted: input.nonFood,
    exceeded: isExceeded(limit, input.nonFood),
    sources: [...(rows?.sources ?? [])],
  };
}

/** The strictest row counts when the sex is not stated or two life stages apply. */
function limitAnswer(rows: ChosenRows | undefined, set: string, input: UpperLevelInput): Answer {
  if (rows === undefined || rows.ids.length === 0) {
    return { state: 'not-applicable', reason: `no upper level in the set ${set}` };
  }
  const { numbers, without, ids, sources } = rows;
  if (numbers === undefined) return { state: 'not-applicable', reason: without?.reason?.[input.language] ?? '' };
  const derivation = input.book.note({
    rule: 'upper-level',
    inputs: { ageMonths: input.person.ageMonths },
    facts: ids,
    sources,
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
