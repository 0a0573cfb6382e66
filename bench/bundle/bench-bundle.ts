import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsdown';
import { BenchFailure } from '../shared/bench-failure.ts';
import { type Figure, judge, type Part } from '../shared/bench-result.ts';
import { root } from '../shared/product.ts';

/** Bounds in kilobytes of 1000 bytes, gzip level 9. */
const ENGINE_KILOBYTES = 120;
const CORPUS_KILOBYTES = 200;
const FOODS_KILOBYTES = 350;

/** What a browser loads: the engine with its dependencies, what is known of the nutrient, and the foods. */
export async function benchBundle(): Promise<Figure[]> {
  const engine = await bundleEngine();
  const packs = ['nutrients', 'reading', 'foods'].map((name) => sizes(`${name}.json`, readPack(name)));
  const [corpus, reading, foods] = packs;
  if (corpus === undefined || reading === undefined || foods === undefined) throw new BenchFailure('no packs', 70);
  const sum = corpus.gzipped + reading.gzipped;
  return [
    size('engine', engine.gzipped, ENGINE_KILOBYTES, [part('minified', engine.raw)]),
    size('nutrient-and-reading', sum, CORPUS_KILOBYTES, [...corpus.parts, ...reading.parts, ...uncounted()]),
    size('foods', foods.gzipped, FOODS_KILOBYTES, foods.parts),
  ];
}

/** Packs that no bound counts, so that splitting one off is seen. */
function uncounted(): Part[] {
  return readdirSync(join(root, 'dist/corpus'))
    .filter((file) => !['nutrients.json', 'reading.json', 'foods.json'].includes(file))
    .flatMap((file) => sizes(`not counted: ${file}`, readFileSync(join(root, 'dist/corpus', file))).parts);
}

interface Sizes {
  /** Kilobytes. */
  readonly raw: number;
  /** Kilobytes. */
  readonly gzipped: number;
  readonly parts: readonly Part[];
}

function sizes(name: string, bytes: Uint8Array): Sizes {
  const raw = bytes.length / 1000;
  const gzipped = gzipSync(bytes, { level: 9 }).length / 1000;
  return { raw, gzipped, parts: [part(`${name} gzipped`, gzipped), part(`${name} as it is`, raw)] };
}

const part = (id: string, value: number): Part => ({ id, value, unit: 'kB' });

function size(id: string, value: number, limit: number, parts: readonly Part[]): Figure {
  return judge({ id, value, unit: 'kB gzipped', bound: { op: '<=', value: limit }, parts });
}

function readPack(name: string): Uint8Array {
  return readFileSync(join(root, 'dist/corpus', `${name}.json`));
}

/** The whole public engine in one minified file for browsers. A part of Node left in it is a failure, not a saving. */
async function bundleEngine(): Promise<Sizes> {
  const folder = mkdtempSync(join(tmpdir(), 'elementair-bundle-'));
  try {
    const bundles = await build({
      config: false,
      cwd: root,
      entry: { engine: 'dist/index.js' },
      outDir: folder,
      format: 'esm',
      platform: 'browser',
      target: 'es2023',
      deps: { alwaysBundle: [/.*/] },
      minify: true,
      dts: false,
      logLevel: 'error',
    });
    const chunks = bundles.flatMap((bundle) => bundle.chunks).filter((one) => one.type === 'chunk');
    const own = new Set(chunks.map((chunk) => chunk.fileName));
    const outside = chunks.flatMap((one) => [...one.imports, ...one.dynamicImports]).filter((name) => !own.has(name));
    if (chunks.length === 0) throw new BenchFailure('The bundler wrote no engine.', 70);
    if (outside.length > 0) throw new BenchFailure(`The engine still needs ${outside.join(', ')}.`, 70);
    return sizes('engine', Buffer.concat(chunks.map((chunk) => readFileSync(join(folder, chunk.fileName)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
