import type { NutrientContent } from '../../corpus/index.ts';
import type { Truth } from '../conditions/evaluate-predicate.ts';
import { rangesOf } from './bounds.ts';
import { isAbove } from './compare.ts';
import { reachedCutOffs } from './cut-offs.ts';
import { testIdsOf } from './nutrient-tests.ts';
import { type LabReading, latestOf, type RecognisedLab } from './read-labs.ts';

/**
 * Whether a serum result lies above the range, for the predicate `serum-above-range`. True from a `high-from` cut-off of the
 * evidence, or above every reference range; null above only some of them, or when results were not stated or not understood;
 * false when none is above any range. See docs/methods/laboratory.md.
 */
export function serumAboveRange(readings: readonly LabReading[] | undefined, content: NutrientContent): Truth {
  if (readings === undefined) return null;
  const { serum } = testIdsOf(content.nutrient);
  const truths = latestOf(readings, serum).map((lab) => isAboveRange(lab, content));
  if (truths.includes(true)) return true;
  const unread = readings.some((lab) => !lab.recognised && (lab.test === serum || lab.test === lab.name));
  return truths.includes(null) || unread ? null : false;
}

/** The same for one result. */
export function isAboveRange(lab: RecognisedLab, content: NutrientContent): Truth {
  const high = reachedCutOffs(lab, content).filter((one) => one.cutOff.meaning === 'high-from');
  if (high.some((one) => one.surely)) return true;
  const limits = rangesOf(content, lab.test.id, lab.usual.unit).flatMap((one) =>
    one.row.role === 'reference' && one.high !== null ? [one.high] : [],
  );
  if (limits.length > 0 && limits.every((limit) => isAbove(lab.usual.low, limit))) return true;
  return high.length > 0 || limits.some((limit) => isAbove(lab.usual.high, limit)) ? null : false;
}
