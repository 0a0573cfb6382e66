import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Corpus,
  type FoodCorpus,
  joinCorpus,
  type NutrientContent,
  type Packs,
  type ReadingCorpus,
  unpackFoods,
} from '../../../src/corpus/index.ts';

/** Folder of the packs that the site is made of; the build names it. */
export const packFolder = process.env['ELEMENTAIR_PACKS'] ?? join(process.cwd(), '../dist/corpus');

function read<T>(name: string): T {
  // Written and checked by this version's own build.
  return JSON.parse(readFileSync(join(packFolder, `${name}.json`), 'utf8')) as T;
}

/** Everything the pages are made of. */
export const corpus: Corpus = joinCorpus({
  shared: read<Packs['shared']>('shared'),
  nutrients: read<Packs['nutrients']>('nutrients'),
});
export const reading: ReadingCorpus = read<ReadingCorpus>('reading');
export const food: FoodCorpus = unpackFoods(read<Packs['foods']>('foods'));

/** Folder of the packs in the site: named after the knowledge, so that a browser may keep them for ever. */
export const dataFolder = `/data/${corpus.hash.slice(0, 16)}/`;

/** The nutrient of the site's home page: the first of the content. */
export function mainNutrient(): NutrientContent {
  const [content] = corpus.nutrients;
  if (content === undefined) throw new Error('the content has no nutrient');
  return content;
}

/** A source by its id; undefined when the bibliography has none. */
export const sourceById: ReadonlyMap<string, Corpus['sources'][number]> = new Map(
  corpus.sources.map((source) => [source.id, source]),
);
