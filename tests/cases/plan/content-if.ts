import type { NutrientContent } from '../../../src/corpus/index.ts';
import type { Indication } from '../../../src/corpus/schemas/indication.ts';
import { magnesium } from './plan-of.ts';

/** The content with other fields for one use. */
export function contentWith(id: string, change: Partial<Indication>): NutrientContent {
  const indications = magnesium.indications.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...magnesium, indications };
}

/** The content were a use supported with low certainty: what a plan would then propose. */
export function withBenefit(id: string): NutrientContent {
  return contentWith(id, { certainty: 'low', certaintyStanding: 'seen', direction: 'benefit' });
}
