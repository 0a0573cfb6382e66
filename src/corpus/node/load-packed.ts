import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, FoodCorpus, ReadingCorpus } from '../corpus.ts';
import { joinCorpus, type Packs, unpackFoods } from '../pack/index.ts';

/** Reads what the build packed. The files are our own and were checked when they were made, so the shapes are trusted. */
export function loadPackedCorpus(folder: string): Corpus {
  return joinCorpus({
    shared: parseOwn<Packs['shared']>(folder, 'shared.json'),
    nutrients: parseOwn<Packs['nutrients']>(folder, 'nutrients.json'),
  });
}

/** Foods and waters of the build. */
export function loadPackedFoods(folder: string): FoodCorpus {
  return unpackFoods(parseOwn<Packs['foods']>(folder, 'foods.json'));
}

/** Claims and monographs of the build. */
export function loadPackedReading(folder: string): ReadingCorpus {
  return parseOwn<ReadingCorpus>(folder, 'reading.json');
}

function parseOwn<T>(folder: string, name: string): T {
  // Written by this version's own build and validated there.
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}
