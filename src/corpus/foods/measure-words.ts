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
  let byWord = indexes.get(measures);
  if (byWord === undefined) {
    byWord = indexByWord(measures);
    indexes.set(measures, byWord);
  }
  return byWord.get(fold(text).replace(/\.$/, ''));
}

const indexes = new WeakMap<readonly Measure[], ReadonlyMap<string, Measure>>();

/** The first measure that has a word keeps it. */
function indexByWord(measures: readonly Measure[]): ReadonlyMap<string, Measure> {
  const index = new Map<string, Measure>();
  for (const measure of measures) {
    const words = [measure.id, measure.name.en, measure.name.nl, ...measure.aliases.en, ...measure.aliases.nl];
    for (const word of words.map(fold)) if (!index.has(word)) index.set(word, measure);
  }
  return index;
}
