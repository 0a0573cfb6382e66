import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { loadPackedReading } from '../../src/corpus/node/index.ts';
import { prepareServer, startServer } from '../../src/server/index.ts';
import { BenchFailure } from '../shared/bench-failure.ts';
import type { BenchOptions } from '../shared/bench-options.ts';
import { type Figure, judge } from '../shared/bench-result.ts';
import { loadProduct, root } from '../shared/product.ts';
import { medianOf, quantileOf } from '../shared/statistics.ts';
import { pageScripts } from './page-scripts.ts';

/** Bounds: script of the assess page and its worker, the monograph as it travels, and an answer while typing. */
const SCRIPT_KILOBYTES = 250;
const MONOGRAPH_KILOBYTES = 120;
const RECALCULATION_MILLISECONDS = 16;

const site = join(root, 'dist/web');
const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** What the site weighs, and how long the page takes from a typed letter to the new total. */
export async function benchSite({ quick, progress }: BenchOptions): Promise<Figure[]> {
  if (!existsSync(join(site, '.built')))
    throw new BenchFailure('The site is not built: sh tools/launcher/set-up.sh site', 4);
  if (!existsSync(program))
    throw new BenchFailure('No Chromium: apt-get install -y chromium, or name it in CHROMIUM.', 4);
  progress('typing in a browser');
  const times = await recalculations(quick ? 30 : 120);
  return [scripts(), monograph(), recalculation(times)];
}

function scripts(): Figure {
  const parts = pageScripts(site, 'en/assess').map((name) => ({
    id: name.split('.')[0]?.replace(/-[\w-]{8}$/, '') ?? name,
    value: gzipSync(readFileSync(join(site, '_astro', name)), { level: 9 }).length / 1000,
    unit: 'kB',
  }));
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return judge({ id: 'assess-script', value, unit: 'kB gzipped', bound: { op: '<=', value: SCRIPT_KILOBYTES }, parts });
}

function monograph(): Figure {
  const html = readFileSync(join(site, 'en/magnesium/index.html'));
  const [, css = ''] = /href="\/(_astro\/[^"]+\.css)"/.exec(html.toString()) ?? [];
  const parts = [
    ['page', html],
    ['style', readFileSync(join(site, css))],
  ] as const;
  const sizes = parts.map(([id, bytes]) => ({ id, value: brotliCompressSync(bytes).length / 1000, unit: 'kB' }));
  return judge({
    id: 'monograph',
    value: sizes.reduce((sum, part) => sum + part.value, 0),
    unit: 'kB over the wire',
    bound: { op: '<=', value: MONOGRAPH_KILOBYTES },
    parts: sizes,
  });
}

function recalculation(times: readonly number[]): Figure {
  const parts = [{ id: 'median', value: medianOf(times), unit: 'ms' }];
  return judge({
    id: 'recalculation-p95',
    value: quantileOf(times, 0.95),
    unit: 'ms',
    bound: { op: '<=', value: RECALCULATION_MILLISECONDS },
    parts,
  });
}

/** From the input event to the answer of the worker being on the page, for an example with ten foods and a medicine. */
async function recalculations(count: number): Promise<readonly number[]> {
  const { corpus, food } = loadProduct();
  const known = prepareServer(corpus, food, loadPackedReading(join(root, 'dist/corpus')));
  const reading = await startServer(
    { port: 0, host: '127.0.0.1', public: false },
    { known, site, requestsPerMinute: 100_000, today: () => '2026-11-01' },
  );
  if (!reading.ok) throw new BenchFailure(reading.problem.code, 70);
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${reading.value.address}/en/assess/`);
    await page.waitForSelector('#open', { state: 'attached' });
    await page.setInputFiles('#open', join(root, 'examples/anna.yaml'));
    await page.waitForSelector('#totals');
    const times: number[] = [];
    // The first rounds load and warm what every later one uses.
    for (let round = -10; round < count; round += 1) {
      const time = await typeOnce(page, 200 + ((round + 10) % 50) * 10);
      if (round >= 0) times.push(time);
    }
    return times;
  } finally {
    await browser.close();
    await reading.value.stop();
  }
}

async function typeOnce(page: Page, grams: number): Promise<number> {
  // In the page: type through React's own setter and wait for the total to change.
  return Number(
    await page.evaluate(`new Promise((resolve) => {
      const field = document.querySelector('.itemfields input[type=text]');
      const totals = document.querySelector('#totals');
      const observer = new MutationObserver(() => { observer.disconnect(); resolve(performance.now() - started); });
      observer.observe(totals, { subtree: true, childList: true, characterData: true });
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '${grams} g');
      const started = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })`),
  );
}
