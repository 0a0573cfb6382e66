/** What a host on Node needs: the corpus that ships with the package, and threads for ensembles. */
import { fileURLToPath } from 'node:url';
import type { Corpus, FoodCorpus, ReadingCorpus } from './corpus/index.ts';
import { loadPackedCorpus, loadPackedFoods, loadPackedReading } from './corpus/node/index.ts';

export { startThreads } from './simulation/node/index.ts';

const folder = fileURLToPath(new URL('./corpus', import.meta.url));

/** What an assessment needs. */
export function loadCorpus(): Corpus {
  return loadPackedCorpus(folder);
}

/** Foods and waters. */
export function loadFoods(): FoodCorpus {
  return loadPackedFoods(folder);
}

/** Claims and monographs. */
export function loadReading(): ReadingCorpus {
  return loadPackedReading(folder);
}
