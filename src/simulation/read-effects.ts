import type { BodyModel } from '../corpus/schemas/body-model.ts';
import type { BodyEffect } from '../physiology/index.ts';
import { type ReadingContext, refuse } from '../profile/index.ts';
import { readSpan } from './read-moments.ts';
import type { WrittenScenario } from './schema.ts';

/** Medicines and diseases of a scenario with the numbers of the content. */
export function readEffects(
  written: NonNullable<WrittenScenario['effects']>,
  model: BodyModel,
  endHours: number,
  context: ReadingContext,
): readonly BodyEffect[] {
  return written.map((effect, index) => {
    const path = `effects[${index}]`;
    const found = model.effects.find(({ id }) => id === effect.id);
    if (found === undefined) {
      return refuse('unknown-effect', `${path}.id`, effect.id, { candidates: model.effects.map(({ id }) => id) });
    }
    return { ...readSpan(effect, path, endHours, context), factors: found.factors, addends: found.addends ?? {} };
  });
}
