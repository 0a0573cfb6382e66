import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { runCli } from '../run-cli.ts';
import { look, missing, type Sight } from './browser.ts';

let sight: Sight;
beforeAll(async () => {
  if (missing === undefined) sight = await look();
}, 60_000);
afterAll(() => sight?.close());

const why = missing === undefined ? '' : ` (${missing})`;
const names = readdirSync(join(root, 'examples/scenarios')).map((name) => name.replace(/\.yaml$/, ''));

/** Waits until the curves of what is filled in stand on the page. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#curves[aria-busy="false"]');
}

/** Start and end of every series as the page shows them. */
async function comparison(page: Page): Promise<string[][]> {
  const rows = await page.locator('#compared tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('td').allTextContents()));
}

describe.skipIf(missing !== undefined)(`the simulator in a browser${why}`, () => {
  test.each(names)('%s starts and ends every series as the command line does', async (name) => {
    const page = await sight.open(`/en/simulate/#a=${name}`);
    await settled(page);
    const run = await runCli(['simulate', `examples/scenarios/${name}.yaml`, '--lang', 'en', '--format', 'json']);
    const { series } = JSON.parse(run.out) as { series: Record<string, { values: number[] }> };
    const format = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
    const expected = Object.values(series).map(({ values }) =>
      [values[0], values.at(-1)].map((value) => format.format(value ?? Number.NaN)),
    );
    expect(await comparison(page)).toEqual(expected);
    expect(await page.locator('.multi svg[role="img"]').count()).toBe(expected.length);
    await page.context().close();
  });

  test('a dose by vein opens with the words that it is never for dosing, in both languages', async () => {
    for (const [lang, words] of [
      ['en', 'For teaching, never for dosing'],
      ['nl', 'Om te leren, nooit om te doseren'],
    ] as const) {
      const page = await sight.open(`/${lang}/simulate/#a=sulfate-by-vein`);
      await settled(page);
      expect(await page.textContent('#curves .callout.stop')).toContain(words);
      await page.goto(`${sight.served.address}/${lang}/simulate/#a=nightly-citrate`);
      await settled(page);
      await expect.poll(() => page.locator('#curves .callout.stop').count()).toBe(0);
      await page.context().close();
    }
  });

  test('a strength that is a choice puts the word illustrative on every chart', async () => {
    const page = await sight.open('/en/simulate/#a=nightly-citrate&a.effect=loop');
    await settled(page);
    const titles = await page.locator('.multi h3').allTextContents();
    expect(titles.length).toBeGreaterThan(1);
    for (const title of titles) expect(title).toContain('(illustrative)');
    await page.context().close();
  });

  test('two scenarios are compared, in Dutch with a decimal comma, and the link shows the same again', async () => {
    const page = await sight.open('/nl/simulate/', { locale: 'nl-NL' });
    await settled(page);
    await page.click('#compare');
    await page.getByLabel('Dosis 1').nth(1).fill('412,5');
    await settled(page);
    await expect.poll(async () => new Set((await comparison(page))[1]).size).toBeGreaterThan(2);
    const shown = await comparison(page);
    const [, urine = []] = shown;
    expect(urine).toHaveLength(4);
    expect(urine[0]).toBe(urine[2]);
    expect(Number(urine[3]?.replace(',', '.'))).toBeGreaterThan(Number(urine[1]?.replace(',', '.')));
    const again = await sight.open(new URL(page.url()).pathname + new URL(page.url()).hash);
    await settled(again);
    await expect.poll(() => comparison(again)).toEqual(shown);
    await again.context().close();
    await page.context().close();
  });

  test('the table behind a chart opens with the keyboard and holds its first and last value', async () => {
    const page = await sight.open('/en/simulate/#a=year-of-low-intake');
    await settled(page);
    await page.locator('.multi summary').first().focus();
    await page.keyboard.press('Enter');
    const cells = await page.locator('.multi details').first().locator('td').allTextContents();
    const [[start, end] = []] = await comparison(page);
    expect(cells.length).toBeGreaterThan(10);
    expect([cells[0], cells.at(-1)]).toEqual([start, end]);
    await page.context().close();
  });

  test('a child is refused in words, and the curves that stood there stay', async () => {
    const page = await sight.open('/en/simulate/');
    await settled(page);
    const before = await comparison(page);
    await page.getByLabel('Age', { exact: true }).fill('9');
    await page.locator('#curves .error').waitFor();
    expect(await page.textContent('#curves .error')).toContain('person.age');
    expect(await comparison(page)).toEqual(before);
    await page.context().close();
  });

  test('the spread between people is a band around every curve, and the word confidence interval is refused', async () => {
    const page = await sight.open('/en/simulate/#a=oxide-against-citrate&band=1');
    await settled(page);
    expect(await page.locator('.multi polygon.band').count()).toBe(3);
    expect(await page.textContent('#curves .legend')).toContain('no confidence interval');
    await page.context().close();
  }, 30_000);

  test('no page complained, and nothing left the device', () => {
    expect(sight.complaints).toEqual([]);
  });
});
