import { boundsOf } from '../answers.ts';
import type { FullestDay } from '../intake/fullest-day.ts';
import type { ReferenceComparison, UpperLevelComparison } from '../schemas/assessment.ts';
import type { Finding } from './finding.ts';

/** The comparisons that findings about intake rest on, in the intake unit; no reference: not compared. */
export interface IntakeFacts {
  readonly reference: ReferenceComparison | undefined;
  readonly upperLevel: UpperLevelComparison;
  /** Highest and lowest amount of supplements and fortification alone, without medicines. */
  readonly withoutMedicines: { readonly low: number; readonly high: number } | undefined;
  readonly show: (value: number) => string;
  /** The day on which most is taken beyond food; undefined when all days are alike. */
  readonly fullest: FullestDay | undefined;
  /** An amount with both ends, or "at least" where it has no upper one. */
  readonly showBounds: (bounds: { readonly low: number; readonly high: number }) => string;
}

/** What the ledger says beside the chosen reference value and the upper level. */
export function intakeFindings(facts: IntakeFacts): readonly Finding[] {
  const findings: Finding[] = [];
  const below = belowReference(facts);
  if (below !== undefined) findings.push(below);
  const above = aboveUpperLevel(facts);
  if (above !== undefined) findings.push(above);
  if (above?.id !== 'upper-level-exceeded') findings.push(...aboveOnADay(facts));
  return findings;
}

/** A level for a day says nothing good of seven times as much on one day of the week. */
function aboveOnADay({ upperLevel, fullest, show }: IntakeFacts): readonly Finding[] {
  const { limit } = upperLevel;
  if (limit.state !== 'known' || fullest === undefined || fullest.atLeast <= limit.value) return [];
  return [
    {
      id: 'upper-level-exceeded-on-a-day',
      severity: 'moderate',
      level: 'attention',
      words: 'verdict.upper-level-exceeded-on-a-day',
      parameters: { limit: show(limit.value), amount: show(fullest.atLeast), name: fullest.item.name },
    },
  ];
}

/** Below only when even the high end of the intake stays under the value. */
function belowReference({ reference, show }: IntakeFacts): Finding | undefined {
  if (reference?.intake.state !== 'known' || reference.ratio.state !== 'known') return undefined;
  const high = boundsOf(reference.ratio)?.high ?? reference.ratio.value;
  if (high >= 1) return undefined;
  return {
    id: 'intake-below-reference',
    severity: 'moderate',
    level: 'attention',
    words: 'verdict.intake-below-reference',
    parameters: { share: String(Math.round(reference.ratio.value * 100)), reference: show(reference.intake.value) },
  };
}

/** A medicine above the level is named as what it is: the level was not set for treatment. */
function aboveUpperLevel({ upperLevel, withoutMedicines, show, showBounds }: IntakeFacts): Finding | undefined {
  const { limit, counted } = upperLevel;
  if (limit.state !== 'known') return undefined;
  const bounds = boundsOf(counted);
  if (bounds === undefined || bounds.high <= limit.value) return undefined;
  const parameters = { limit: show(limit.value), amount: showBounds(bounds) };
  if (upperLevel.exceeded === true) {
    const byMedicine = withoutMedicines !== undefined && withoutMedicines.high <= limit.value;
    return byMedicine
      ? {
          id: 'upper-level-exceeded-by-medicine',
          severity: 'moderate',
          level: 'attention',
          words: 'verdict.upper-level-by-medicine',
          parameters,
        }
      : {
          id: 'upper-level-exceeded',
          severity: 'moderate',
          level: 'action',
          words: 'verdict.upper-level-exceeded',
          parameters,
        };
  }
  if (bounds.high === Number.POSITIVE_INFINITY) return undefined;
  return {
    id: 'upper-level-possibly-exceeded',
    severity: 'moderate',
    level: 'attention',
    words: 'verdict.upper-level-possibly-exceeded',
    parameters: { limit: show(limit.value), amount: show(bounds.high) },
  };
}
