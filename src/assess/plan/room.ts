import type { Answer } from '../../quantity/index.ts';
import { boundsOf } from '../answers.ts';
import { rowsForPerson } from '../reference/rows-for-person.ts';
import type { UpperLevelComparison } from '../schemas/assessment.ts';
import type { PlanInput } from './plan-input.ts';

/** What may still be added beyond food. */
export interface Room {
  /** The level that counts here, in the intake unit. */
  readonly limit: number;
  /** Set of that level. */
  readonly set: string;
  readonly derivation?: string;
  readonly sources: readonly string[];
  /** Limit less the most that is already taken; zero or less when there is no room. */
  readonly room: number;
}

/**
 * The room under the upper level. The level of the chosen set counts; in pregnancy and lactation, and where that level was
 * not seen in a source, the strictest that was. Undefined when no level or not everything taken is known.
 */
export function roomUnderLimit(input: PlanInput): Room | undefined {
  const level = countedLevel(input);
  const counted = input.ledger.nonFood;
  if (level?.limit.state !== 'known' || counted.state !== 'known') return undefined;
  const taken = boundsOf(counted)?.high ?? counted.value;
  const { derivation } = level.limit;
  return {
    limit: level.limit.value,
    set: level.set,
    ...(derivation === undefined ? {} : { derivation }),
    sources: level.sources,
    room: level.limit.value - taken,
  };
}

/** The upper level that a dose of the plan must keep; undefined when none that was seen exists for this person. */
export function countedLevel(input: PlanInput): UpperLevelComparison | undefined {
  const { person } = input.facts.profile;
  const chosen = input.upperLevel;
  if (chosen.limit.state !== 'known') return undefined;
  const isStrict = person.pregnant === true || person.lactating === true;
  if (!isStrict && isSeen(chosen, input)) return chosen;
  const seen = input.upperLevels.filter((level) => isSeen(level, input));
  if (seen.length === 0 && !isSeen(chosen, input)) return undefined;
  // A level that was not seen may still make the dose smaller.
  return [chosen, ...seen].sort((a, b) => numberOf(a.limit) - numberOf(b.limit))[0];
}

function isSeen(level: UpperLevelComparison, { content, facts }: PlanInput): boolean {
  const rows = rowsForPerson(content.references.values, level.set, 'UL', facts.profile.person);
  return level.limit.state === 'known' && rows.length > 0 && rows.every((row) => row.standing === 'seen');
}

function numberOf(limit: Answer): number {
  return limit.state === 'known' ? limit.value : Number.POSITIVE_INFINITY;
}
