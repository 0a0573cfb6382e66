import { type Corpus, joinCorpus, type Packs } from '../../../src/corpus/index.ts';

/** What every question needs: the packs without foods. */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const [shared, nutrients] = await Promise.all([
    loadPack<Packs['shared']>(folder, 'shared'),
    loadPack<Packs['nutrients']>(folder, 'nutrients'),
  ]);
  return joinCorpus({ shared, nutrients });
}

/** One pack of the site by name. */
export async function loadPack<T>(folder: string, name: string): Promise<T> {
  const response = await fetch(`${folder}${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // Written and checked by the build that made this page.
  return (await response.json()) as T;
}
