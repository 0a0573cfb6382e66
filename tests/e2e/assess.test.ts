import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerTo, example, exampleNames } from '../knowledge.ts';
import { look, missing, openExample, type Sight } from './browser.ts';

let sight: Sight;
beforeAll(async () => {
  if (missing === undefined) sight = await look();
}, 60_000);
afterAll(() => sight?.close());

const why = missing === undefined ? '' : ` (${missing})`;

/** Ids of the findings that the result page shows, as the engine in the page gave them. */
async function shownFindings(page: Page): Promise<unknown> {
  return JSON.parse((await page.getAttribute('#tool', 'data-findings')) ?? 'null');
}

describe.skipIf(missing !== undefined)(`the form in a browser${why}`, () => {
  test.each(exampleNames)('%s opened as a file gives the findings and verdict of the command line', async (name) => {
    const page = await sight.open('/en/assess/');
    await openExample(page, name);
    await page.click('#show');
    await page.waitForSelector('.result');
    const expected = answerTo(example(name), { language: 'en' });
    expect(await shownFindings(page)).toEqual(expected.findings);
    expect(await page.textContent('#verdict')).toBe(expected.verdict.text);
    await page.context().close();
  });

  test('a person typed in by hand, in Dutch with a decimal comma, gets the answer of the same profile as a file', async () => {
    const page = await sight.open('/nl/assess/', { locale: 'nl-NL' });
    await page.getByLabel('Vrouw').check();
    await page.locator('#age').fill('52');
    await page.getByLabel('Gewicht').fill('68,5');
    await page.getByLabel('Voedingsmiddel toevoegen').fill('amandelen');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('Hoeveelheid').fill('30 g');
    await page.getByLabel('Etikettekst').fill('Magnesium (als magnesiumcitraat) 200 mg');
    await page.locator('output.parsed').waitFor();
    await page.getByRole('button', { name: 'Dit product toevoegen' }).click();
    await page.getByLabel('Medicijn toevoegen').fill('ciprofloxacine');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#show:enabled').click();
    await page.waitForSelector('.result');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Opslaan als bestand' }).click(),
    ]);
    const saved = readFileSync((await download.path()) ?? '', 'utf8');
    expect(parse(saved)).toMatchObject({
      person: { sex: 'female', age: '52 y', weight: '68,5 kg' },
      diet: { foods: [{ amount: '30 g' }] },
    });
    const expected = answerTo(saved, { language: 'nl' });
    expect(await shownFindings(page)).toEqual(expected.findings);
    expect(expected.findings.map(({ id }) => id)).toContain('quinolones');
    await page.context().close();
  });

  test('a file that is saved and opened again is the same profile', async () => {
    const page = await sight.open('/en/assess/');
    await openExample(page, 'woman-of-72');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    expect(parse(readFileSync((await download.path()) ?? '', 'utf8'))).toEqual(parse(example('woman-of-72')));
    await page.context().close();
  });

  test('a file that is refused says why and leaves the form as it was', async () => {
    const page = await sight.open('/en/assess/');
    await openExample(page, 'anna');
    const buffer = Buffer.from('schema: elementair/profile@1\nperson: { sex: female, age: -3 y }\n');
    await page.setInputFiles('#open', { name: 'wrong.yaml', mimeType: 'text/yaml', buffer });
    await page.getByText('person.age').first().waitFor();
    expect(await page.inputValue('#age')).toBe('52');
    await page.context().close();
  });

  test('markup in a name is shown as the text it is', async () => {
    const page = await sight.open('/en/assess/');
    const name = '<img src=x onerror=document.title=1>';
    const profile = {
      schema: 'elementair/profile@1',
      person: { sex: 'female', age: '40 y' },
      medications: [{ name }],
      goals: [name],
      conditions: [name],
    };
    await page.setInputFiles('#open', {
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(profile)),
    });
    await page.locator('#show:enabled').click();
    await page.waitForSelector('.result');
    expect(await page.locator('.result img').count()).toBe(0);
    expect(await page.textContent('.receipt')).toContain(name);
    await page.context().close();
  });

  test('nothing is kept unless it is asked for, and one press deletes it', async () => {
    const page = await sight.open('/en/assess/');
    await openExample(page, 'anna');
    await page.reload();
    await page.waitForSelector('#age');
    expect(await page.inputValue('#age')).toBe('');
    await openExample(page, 'anna');
    await page.check('#keep');
    await page.waitForTimeout(300);
    await page.reload();
    await page.waitForSelector('#totals');
    expect(await page.inputValue('#age')).toBe('52');
    await page.click('#clear');
    await page.waitForTimeout(300);
    await page.reload();
    await page.waitForSelector('#age');
    expect(await page.inputValue('#age')).toBe('');
    await page.context().close();
  });

  test('the language switch keeps what was filled in and the place', async () => {
    const page = await sight.open('/en/assess/');
    await openExample(page, 'too-much');
    await page.click('#show');
    await page.waitForSelector('.result');
    await page.locator('.prefs a[lang="nl"]').click();
    await page.waitForURL('**/nl/result/');
    await page.waitForSelector('.result');
    expect(await page.textContent('#verdict')).toBe(answerTo(example('too-much'), { language: 'nl' }).verdict.text);
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    await page.goBack();
    await page.context().close();
  });

  test('typing changes the total within a moment, and a wrong unit never blanks it', async () => {
    const page = await sight.open('/en/assess/');
    await openExample(page, 'anna');
    const before = await page.textContent('#totals');
    await page.getByLabel('Amount').first().fill('500 g');
    // The policy of the page lets no text run as a script, so the page is asked from here.
    await expect.poll(() => page.textContent('#totals')).not.toBe(before);
    await page.getByLabel('Amount').first().fill('500 furlong');
    await page.locator('.error').first().waitFor();
    expect(await page.locator('#totals').count()).toBe(1);
    await page.context().close();
  });

  test('no page complained, and nothing left the device', () => {
    expect(sight.complaints).toEqual([]);
  });
});
