import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ContentFiles, packContent, readContent } from '../../src/corpus/index.ts';
import { hashContent } from '../../src/corpus/node/index.ts';
import { root } from '../root.ts';
import type { Run } from '../run-cli.ts';

/** The built command line with another corpus beside it, as a build from that content would have put it there. */
export interface InstalledCorpus {
  /** Ids of the nutrients, in their order. */
  readonly nutrients: readonly string[];
  /** Content folder, for `content check`. */
  readonly contentFolder: string;
  /** Packed corpus, for `diff --corpus`. */
  readonly corpusFolder: string;
  readonly run: (...words: readonly string[]) => Promise<Run>;
  readonly remove: () => void;
}

/** Packs a content and places a copy of the built program next to it. */
export function installCorpus(files: ContentFiles): InstalledCorpus {
  const folder = mkdtempSync(join(tmpdir(), 'elementair-generality-'));
  const contentFolder = join(folder, 'content');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(contentFolder, path)), { recursive: true });
    writeFileSync(join(contentFolder, path), text);
  }
  const content = readContent(files, { version: '0.0.0', hash: hashContent(files) });
  const corpusFolder = join(folder, 'dist/corpus');
  mkdirSync(corpusFolder, { recursive: true });
  for (const [name, pack] of Object.entries(packContent(content))) {
    writeFileSync(join(corpusFolder, `${name}.json`), JSON.stringify(pack));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(join(root, 'dist/cli'), join(folder, 'dist/cli'), { recursive: true });
  return {
    nutrients: content.corpus.nutrients.map((one) => one.nutrient.id),
    contentFolder,
    corpusFolder,
    run: (...words) => runProgram(join(folder, 'dist/cli/main.js'), words),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runProgram(program: string, words: readonly string[]): Promise<Run> {
  const env = { ...process.env, LANG: 'en_GB.UTF-8', NO_COLOR: '1' };
  const options = { env, maxBuffer: 50_000_000, timeout: 20_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], options, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, out, err });
    });
  });
}
