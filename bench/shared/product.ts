import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, FoodCorpus } from '../../src/corpus/index.ts';
import { loadPackedCorpus, loadPackedFoods } from '../../src/corpus/node/index.ts';
import { BenchFailure } from './bench-failure.ts';

/** The checkout that is measured. */
export const root = join(import.meta.dirname, '../..');

/** The Node that the product pins and its launcher starts. */
export const pinnedNode = join(root, 'node_modules/node/bin/node');

/** Sets up and builds what is missing or stale, with the launcher's own script, so that no old build is measured. */
export function makeReady(): void {
  const run = spawnSync('sh', [join(root, 'tools/launcher/set-up.sh'), 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0 || !existsSync(pinnedNode)) {
    throw new BenchFailure('The product could not be set up; the lines above say why.', 4);
  }
}

/** The packs of the build, as an edge loads them. */
export function loadProduct(): { readonly corpus: Corpus; readonly food: FoodCorpus } {
  const folder = join(root, 'dist/corpus');
  return { corpus: loadPackedCorpus(folder), food: loadPackedFoods(folder) };
}
