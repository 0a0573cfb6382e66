import type { Answer } from '../../quantity/index.ts';
import type { Disagreement, ReferenceComparison, UpperLevelComparison } from '../schemas/assessment.ts';

/** Where authorities differ for this person: both values, the one that was chosen, and the rule that chose it. */
export function findDisagreements(
  references: readonly ReferenceComparison[],
  chosen: ReferenceComparison | undefined,
  upperLevels: readonly UpperLevelComparison[],
  chosenUpperLevel: UpperLevelComparison,
): readonly Disagreement[] {
  const found: Disagreement[] = [];
  // An average requirement answers another question than an intake to aim for; only like is set beside like.
  const aims = references.filter((reference) => reference.kind !== 'EAR');
  if (differ(aims.map((reference) => reference.intake))) {
    found.push({
      topic: 'reference-intake',
      values: aims.map((reference) => ({
        authority: `${reference.set} ${reference.kind}`,
        value: reference.intake,
        source: reference.sources[0] ?? '',
      })),
      chosen: chosen?.set ?? '',
      policy: 'chosen-set',
    });
  }
  if (differ(upperLevels.map((level) => level.limit))) {
    found.push({
      topic: 'upper-level',
      values: upperLevels.map((level) => ({
        authority: level.set,
        value: level.limit,
        source: level.sources[0] ?? '',
      })),
      chosen: chosenUpperLevel.set,
      policy: 'level-that-goes-with-the-set',
    });
  }
  return found;
}

/** Two authorities differ when their answers do, "no value" beside a value included. */
function differ(answers: readonly Answer[]): boolean {
  const shown = answers.map((answer) =>
    answer.state === 'known' ? `${answer.low ?? answer.value}-${answer.high ?? answer.value}` : answer.state,
  );
  return new Set(shown).size > 1;
}
