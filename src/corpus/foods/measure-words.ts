import type { Measure } from '../schemas/food.ts';

/** Lower case, without accents, single spaces: how measure words are compared. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
}

/**
 * The measure a word means in either language (`sneetjes`, `tbsp`), by exact word after folding case, accents and a final
 * full stop; undefined when no measure has the word. Never a near match: a spoon is not a slice.
 */
export function findMeasure(measures: readonly Measure[], text: string): Measure | undefined {
  const word = fold(text).replace(/\.$/, '');
  return measures.find((measure) => {
    const words = [measure.id, measure.name.en, measure.name.nl, ...measure.aliases.en, ...measure.aliases.nl];
    return words.some((candidate) => fold(candidate) === word);
  });
}
