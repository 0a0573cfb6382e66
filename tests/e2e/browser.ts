import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { root } from '../root.ts';
import { type Served, serve } from '../server/served.ts';

/** Where Debian and others put Chromium; `CHROMIUM` names another place. */
const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const program = places.find((path) => path !== '' && existsSync(path));
const site = join(root, 'dist/web');

/** Why no browser can be started; undefined when one can. With `CI` set that is a failure, elsewhere a line that says so. */
export const missing: string | undefined =
  program === undefined
    ? 'left out: no Chromium; install it with apt-get install -y chromium, or name it in CHROMIUM'
    : existsSync(join(site, '.built'))
      ? undefined
      : 'left out: the site is not built; run sh tools/launcher/set-up.sh site';
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);

/** A served site with a browser before it. */
export interface Sight {
  readonly served: Served;
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What the pages complained about: console errors, and requests that left our own server or carried a body. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Starts server and browser; close it when the tests are over. */
export async function look(): Promise<Sight> {
  const served = await serve({ site, requestsPerMinute: 100_000 });
  const browser: Browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox'] });
  const complaints: string[] = [];
  return {
    served,
    complaints,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on('request', (request) => {
        const isOurs = request.url().startsWith(served.address) || /^(blob|data):/.test(request.url());
        if (!isOurs || request.method() !== 'GET' || request.postData() !== null)
          complaints.push(`sent: ${request.method()} ${request.url()}`);
      });
      await page.goto(served.address + path, { waitUntil: 'load' });
      return page;
    },
    close: async () => {
      await browser.close();
      await served.stop();
    },
  };
}

/** Opens a profile file in the form and waits for its numbers. */
export async function openExample(page: Page, name: string): Promise<void> {
  await page.waitForSelector('#open', { state: 'attached' });
  await page.setInputFiles('#open', join(root, `examples/${name}.yaml`));
  await page.waitForSelector('#totals');
}
