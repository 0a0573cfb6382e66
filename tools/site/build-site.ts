import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { writeServiceWorker } from './write-service-worker.ts';

/**
 * Builds the site into `dist/web/`: the pages, the packs of the knowledge that the browser computes with, and a compressed
 * copy of each text. Run after the build of the product; made beside `dist/` and swapped in when whole.
 */
const startedAt = new Date();
const root = join(import.meta.dirname, '../..');
const packs = join(root, 'dist/corpus');
const next = join(root, `.setup/web-next-${process.pid}`);
const place = join(root, 'dist/web');
process.on('exit', () => rmSync(next, { recursive: true, force: true }));

const astro = join(createRequire(join(root, 'web/package.json')).resolve('astro/package.json'), '../bin/astro.mjs');
execFileSync(process.execPath, [astro, 'build', '--silent'], {
  cwd: join(root, 'web'),
  env: {
    ...process.env,
    ELEMENTAIR_SITE: next,
    ELEMENTAIR_PACKS: packs,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  },
  stdio: ['ignore', 'inherit', 'inherit'],
});
// A browser computes with the packs themselves; their folder is named after the knowledge in them.
const { hash } = JSON.parse(readFileSync(join(packs, 'shared.json'), 'utf8')) as { hash: string };
const data = join(next, 'data', hash.slice(0, 16));
mkdirSync(data, { recursive: true });
for (const name of readdirSync(packs)) copyFileSync(join(packs, name), join(data, name));
writeServiceWorker(next, hashOf(next));
for (const path of filesIn(next)) compress(path);
const stamp = join(next, '.built');
writeFileSync(stamp, '');
utimesSync(stamp, startedAt, startedAt);
if (existsSync(place)) renameSync(place, `${next}-previous`);
renameSync(next, place);
rmSync(`${next}-previous`, { recursive: true, force: true });

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Sixteen digits over everything in the site. */
function hashOf(folder: string): string {
  const sum = createHash('sha256');
  for (const path of [...filesIn(folder)].sort()) sum.update(path.slice(folder.length)).update(readFileSync(path));
  return sum.digest('hex').slice(0, 16);
}

/** Texts of more than a kilobyte get a copy with the highest quality, which is too slow for a running server. */
function compress(path: string): void {
  const bytes = readFileSync(path);
  if (bytes.length < 1000 || !/\.(html|css|js|json|svg|xml|txt|webmanifest)$/.test(path)) return;
  const quality = bytes.length > 200_000 ? 9 : 11;
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
}
