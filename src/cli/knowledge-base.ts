import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Knowledge, prepareKnowledge } from '../assess/index.ts';
import type { Corpus, FoodCorpus, ReadingCorpus } from '../corpus/index.ts';
import { loadPackedCorpus, loadPackedFoods, loadPackedReading } from '../corpus/node/index.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** The packs of this build, each read when first needed. */
export interface KnowledgeBase {
  readonly corpus: Corpus;
  readonly food: () => FoodCorpus;
  readonly reading: () => ReadingCorpus;
  /** Look-ups over the corpus; without foods every food of a profile stays unknown. */
  readonly prepare: (food?: FoodCorpus) => Knowledge;
}

/** Finds the packs beside the bundled program (`dist/corpus`). */
export function openKnowledgeBase(): KnowledgeBase {
  const folder = [join(import.meta.dirname, '../corpus'), join(import.meta.dirname, '../../dist/corpus')].find((one) =>
    existsSync(join(one, 'nutrients.json')),
  );
  if (folder === undefined) throw new Failure({ code: 'corpus-missing', path: '' }, exitCodes.missing);
  const corpus = loadPackedCorpus(folder);
  return {
    corpus,
    food: () => loadPackedFoods(folder),
    reading: () => loadPackedReading(folder),
    prepare: (food) => prepareKnowledge(corpus, food),
  };
}
