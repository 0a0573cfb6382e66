import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeContractExamples } from './contract-examples.ts';

/**
 * Writes the golden JSON of `docs/contract/examples/` by running the built command line. With `--check` it writes nothing,
 * names the files that are stale and ends with 1 when there are any.
 */
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/contract/examples');
const checkOnly = process.argv.includes('--check');

const stale = makeContractExamples(root).filter(({ file, text }) => readExample(file) !== text);
for (const { file, text } of stale) {
  if (!checkOnly) writeFileSync(join(folder, file), text);
  console.log(`${checkOnly ? 'stale' : 'written'}: docs/contract/examples/${file}`);
}
if (checkOnly && stale.length > 0) {
  console.error('run: npm run build && node tools/docs/make-contract-examples.ts');
  process.exitCode = 1;
}

function readExample(file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
}
