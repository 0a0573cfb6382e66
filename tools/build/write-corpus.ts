import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packContent, readContent } from '../../src/corpus/index.ts';
import { hashContent, readContentFolder } from '../../src/corpus/node/index.ts';

/** Reads the content folder, checks it against the schemas and writes the three packs. */
export function writeCorpus(contentFolder: string, outFolder: string): void {
  const files = readContentFolder(contentFolder);
  const { version } = JSON.parse(readFileSync(join(contentFolder, '../package.json'), 'utf8')) as { version: string };
  const packs = packContent(readContent(files, { version, hash: hashContent(files) }));
  mkdirSync(outFolder, { recursive: true });
  for (const [name, pack] of Object.entries(packs)) {
    writeFileSync(join(outFolder, `${name}.json`), JSON.stringify(pack));
  }
}
