import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh, makeContractExamples } from './contract-examples.ts';

/**
 * Writes the golden JSON of `docs/contract/examples/` by running the built command line. With `--check` it writes nothing,
 * names the files that are stale and ends with 1 when there are any.
 */
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/contract/examples');
const checkOnly = process.argv.includes('--check');

const stale = makeContractExamples(root).filter((example) => !isFresh(root, example));
for (const { file, value } of stale) {
  if (!checkOnly) writeFileSync(join(folder, file), JSON.stringify(value, null, 2));
  console.log(`${checkOnly ? 'stale' : 'written'}: docs/contract/examples/${file}`);
}
if (checkOnly && stale.length > 0) {
  console.error('run: npm run build && node tools/docs/make-contract-examples.ts');
  process.exitCode = 1;
}
if (!checkOnly && stale.length > 0) {
  const files = stale.map(({ file }) => join(folder, file));
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', ...files], { cwd: root });
}
