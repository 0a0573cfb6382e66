import type { ServingFound } from './find-serving.ts';
import type { LabelContext } from './label-context.ts';
import type { LabelReading, LabelRemark } from './label-reading.ts';
import { remark } from './remark.ts';

/** The serving that the first amount is for; one unit when the label does not say. */
export function servingOf(found: ServingFound): LabelReading['serving'] {
  const stated = found.servings.find((serving) => serving.units !== null);
  return { units: stated?.units ?? 1, stated: stated !== undefined };
}

/** What to ask when the number of units is not stated; null when it is. */
export function servingQuestion(found: ServingFound, context: LabelContext): LabelRemark | null {
  if (servingOf(found).stated) return null;
  const isDaily = found.servings.some((serving) => serving.daily);
  return remark(context, isDaily ? 'daily-dose-not-stated' : 'serving-not-stated');
}
