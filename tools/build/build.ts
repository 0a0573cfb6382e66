import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'tsdown';
import { writeCorpus } from './write-corpus.ts';
import { writeSchemas } from './write-schemas.ts';

/**
 * Builds `dist/`: the packed corpus, the JSON Schemas, the library with types, and the bundled command line. It is made
 * beside `dist/` and swapped in when whole, so that a failed build leaves the last good one and a running one is not hurt.
 */
const startedAt = new Date();
const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const next = join(root, `.setup/dist-next-${process.pid}`);
const previous = join(root, `.setup/dist-previous-${process.pid}`);

process.on('exit', () => {
  for (const folder of [next, previous]) rmSync(folder, { recursive: true, force: true });
});
mkdirSync(next, { recursive: true });
writeCorpus(join(root, 'content'), join(next, 'corpus'));
writeSchemas(join(next, 'schemas'));

const shared: InlineConfig = {
  config: false,
  cwd: root,
  format: 'esm',
  clean: false,
  target: 'node22.19',
  logLevel: 'warn',
  failOnWarn: true,
  checks: { pluginTimings: false },
  fixedExtension: false,
};
/** Packages of the heavy edges: never bundled, installed by whoever needs them. */
const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  peerDependencies: object;
};
const optionalPeers = Object.keys(peerDependencies);
/** The library: what `dependencies` names stays an import, and nothing but `node.js` reaches for Node. */
await build({
  ...shared,
  outDir: next,
  entry: {
    index: 'src/index.ts',
    yaml: 'src/yaml.ts',
    report: 'src/report.ts',
    contract: 'src/contract.ts',
    simulate: 'src/simulate.ts',
    node: 'src/node.ts',
    server: 'src/server.ts',
    'ensemble-thread': 'src/simulation/node/ensemble-thread.ts',
  },
  platform: 'neutral',
  deps: { neverBundle: [/^node:/, ...optionalPeers], onlyBundle: [] },
  dts: true,
});
/** The command line: everything bundled, so that it starts fast; what few commands need stays in files of its own. */
await build({
  ...shared,
  outDir: join(next, 'cli'),
  entry: { main: 'src/cli/main.ts', 'ensemble-thread': 'src/simulation/node/ensemble-thread.ts' },
  platform: 'node',
  deps: { alwaysBundle: [/.*/], neverBundle: optionalPeers, onlyBundle: false },
  minify: true,
  dts: false,
});

const stamp = join(next, '.built');
writeFileSync(stamp, '');
// What was edited while the build ran is newer than the stamp, and is built next time.
utimesSync(stamp, startedAt, startedAt);
// The pages are built apart and go along; they are newer or older than the stamp, which says whether they hold.
const pages = join(dist, 'web');
if (existsSync(pages)) renameSync(pages, join(next, 'web'));
if (existsSync(dist)) renameSync(dist, previous);
renameSync(next, dist);
