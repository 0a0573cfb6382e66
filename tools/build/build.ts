import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';
import { writeCorpus } from './write-corpus.ts';
import { writeSchemas } from './write-schemas.ts';

/** Builds `dist/`: the packed corpus, the JSON Schemas, the library with types, and the bundled command line. */
const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeCorpus(join(root, 'content'), join(dist, 'corpus'));
writeSchemas(join(dist, 'schemas'));

const shared = {
  cwd: root,
  outDir: 'dist',
  format: 'esm',
  clean: false,
  target: 'node22.19',
  logLevel: 'warn',
} as const;
await build({
  ...shared,
  config: false,
  entry: { index: 'src/index.ts', node: 'src/node.ts' },
  platform: 'neutral',
  dts: true,
  fixedExtension: false,
});
await build({
  ...shared,
  config: false,
  entry: { 'cli/main': 'src/cli/main.ts' },
  platform: 'node',
  deps: { alwaysBundle: [/.*/] },
  minify: true,
  dts: false,
  fixedExtension: false,
});
writeFileSync(join(dist, '.built'), '');
