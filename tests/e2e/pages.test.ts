import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { look, missing, openExample, type Sight } from './browser.ts';

let sight: Sight;
beforeAll(async () => {
  if (missing === undefined) sight = await look();
}, 60_000);
afterAll(() => sight?.close());

const why = missing === undefined ? '' : ` (${missing})`;
const pages = [
  '',
  'magnesium/',
  'interactions/',
  'evidence/',
  'disagreements/',
  'compounds/',
  'foods/?q=brood',
  'sources/',
  'search/?q=cipro',
  'assess/',
  'simulate/',
  'about/',
  'methods/',
  'methods/verdict/',
  'privacy/',
  'api/',
  'nothing-here/',
];

describe.skipIf(missing !== undefined)(`every page${why}`, () => {
  for (const [lang, colorScheme, width] of [
    ['nl', 'light', 1280],
    ['en', 'dark', 390],
  ] as const) {
    test(`in ${lang}, ${colorScheme}, ${width} pixels wide: no barrier that axe finds, and nothing wider than the screen`, async () => {
      const wrong: string[] = [];
      for (const path of pages) {
        const page = await sight.open(`/${lang}/${path}`, {
          colorScheme,
          viewport: { width, height: 800 },
          reducedMotion: 'reduce',
        });
        if (path === 'assess/') await page.waitForSelector('#age');
        if (path === 'simulate/') await page.waitForSelector('#curves[aria-busy="false"]');
        const { violations } = await new AxeBuilder({ page }).analyze();
        wrong.push(...violations.map((one) => `${path} ${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`));
        const over = Number(
          await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        );
        if (over > 0) wrong.push(`${path}: ${over} pixels too wide`);
        await page.context().close();
      }
      expect(wrong).toEqual([]);
    }, 180_000);
  }

  test('the result has no barrier that axe finds, in both themes, and fits 320 pixels and 200 % zoom', async () => {
    const wrong: string[] = [];
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 390],
      ['light', 320],
    ] as const) {
      const page = await sight.open('/nl/assess/', { colorScheme, viewport: { width, height: 800 } });
      await openExample(page, 'woman-of-72');
      await page.click('#show');
      await page.waitForSelector('.result');
      const { violations } = await new AxeBuilder({ page }).analyze();
      wrong.push(...violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`));
      const over = Number(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      );
      if (over > 0) wrong.push(`${width}: ${over} pixels too wide`);
      await page.context().close();
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('the monograph can be read without scripts, and is at most 120 kB over the wire', async () => {
    const page = await sight.open('/en/magnesium/', { javaScriptEnabled: false });
    expect(await page.textContent('h1')).toBe('Magnesium');
    expect(await page.locator('.sec').count()).toBeGreaterThan(10);
    await page.context().close();
    let bytes = 0;
    for (const path of ['/en/magnesium/', '/theme.js']) {
      const response = await sight.served.get(path, { 'accept-encoding': 'br' });
      bytes += Number(response.headers.get('content-length') ?? (await response.arrayBuffer()).byteLength);
    }
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(120_000);
  });

  test('a citation opens with the keyboard, says how the source was seen, and Escape brings focus back', async () => {
    const page = await sight.open('/en/magnesium/');
    const cite = page.locator('.cite').first();
    await cite.focus();
    await page.keyboard.press('Enter');
    const popover = page.locator(`#${await cite.getAttribute('popovertarget')}`);
    expect(await popover.isVisible()).toBe(true);
    expect(await popover.textContent()).toMatch(/Seen as/);
    await page.keyboard.press('Escape');
    expect(await popover.isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.className')).toBe('cite');
    await page.context().close();
  });

  test('the first Tab reaches the skip link, and the language switch keeps the section', async () => {
    const page = await sight.open('/en/magnesium/#dosing');
    await page.keyboard.press('Tab');
    await page.locator('.prefs a[lang="nl"]').click();
    await page.waitForURL('**/nl/magnesium/#dosing');
    await page.goto(`${sight.served.address}/en/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.context().close();
  });

  test('an address that does not exist says so with status 404, in the language of the address', async () => {
    const response = await sight.served.get('/nl/nothing-here/', { accept: 'text/html' });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Deze pagina bestaat niet');
  });

  test('files with a hash in their name are kept for ever, pages are asked for again, and `/` goes to the reader’s language', async () => {
    const html = await (await sight.served.get('/en/')).text();
    const [, css = ''] = /href="(\/_astro\/[^"]+\.css)"/.exec(html) ?? [];
    expect((await sight.served.get(css)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await sight.served.get('/en/')).headers.get('cache-control')).toBe('no-cache');
    const home = await sight.served.get('/', { 'accept-language': 'nl' });
    expect([home.status, home.headers.get('location')]).toEqual([302, '/nl/']);
  });

  test('no page holds an inline script, an inline style or an address of another site that is loaded', async () => {
    for (const path of pages) {
      const html = await (await sight.served.get(`/en/${path}`, { accept: 'text/html' })).text();
      expect(html).not.toMatch(/<script(?![^>]*\b(src=|type="application\/ld\+json"))[^>]*>\s*\S/);
      expect(html).not.toMatch(/\sstyle="|<style|\son[a-z]+="/);
      expect(html).not.toMatch(/<(script|link rel="stylesheet"|img|iframe)[^>]*(src|href)="https?:/);
    }
  });
});

describe.skipIf(missing !== undefined)(`without a network${why}`, () => {
  test('after the first visit the monograph opens and a person is assessed', async () => {
    const page = await sight.open('/en/assess/');
    await page.evaluate('navigator.serviceWorker.ready');
    await expect.poll(() => page.evaluate('caches.keys().then((keys) => keys.length)')).toBe(1);
    await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
    const before = sight.complaints.length;
    await page.context().setOffline(true);
    await page.reload();
    await openExample(page, 'anna');
    await page.goto(`${sight.served.address}/en/magnesium/`);
    expect(await page.textContent('h1')).toBe('Magnesium');
    sight.complaints.length = before;
    await page.context().close();
  }, 60_000);

  test('no page complained, and nothing left the device', () => {
    expect(sight.complaints.filter((one) => !/nothing-here|404/.test(one))).toEqual([]);
  });
});
