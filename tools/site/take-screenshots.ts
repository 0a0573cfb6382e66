import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Pictures of every page in both languages, light and dark, desktop and phone, of a server that runs:
 * `node tools/site/take-screenshots.ts http://127.0.0.1:8080 docs/screenshots [page ...]`.
 */
const [address = 'http://127.0.0.1:8080', folder = 'docs/screenshots', ...wanted] = process.argv.slice(2);
const pages =
  wanted.length > 0
    ? wanted
    : [
        '',
        'magnesium',
        'interactions',
        'evidence',
        'disagreements',
        'compounds',
        'foods',
        'sources',
        'assess',
        'about',
        'methods',
        'privacy',
        'api',
        'search',
        '404',
      ];
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(`${page.url()}: ${message.text()}`);
    });
    for (const lang of ['nl', 'en']) {
      for (const name of pages) {
        await page.goto(`${address}/${lang}/${name === '' ? '' : `${name}/`}`, { waitUntil: 'networkidle' });
        const overflow = Number(
          await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        );
        if (overflow > 0) console.error(`${page.url()} at ${width}: ${overflow} pixels too wide`);
        const path = join(folder, `${name === '' ? 'home' : name}-${lang}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
    await context.close();
  }
}
await browser.close();
