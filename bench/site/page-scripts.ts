import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names of the scripts that a page of the built site loads before anything is done with it: its own, what they import at
 * once, the worker they start and what that imports. What is imported when first needed is not among them.
 */
export function pageScripts(site: string, page: string): readonly string[] {
  const html = readFileSync(join(site, page, 'index.html'), 'utf8');
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(join(site, '_astro', name), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      visit(imported);
    for (const [, worker = ''] of text.matchAll(/["'`]\/_astro\/([\w-]*worker[\w.-]*\.js)["'`]/g)) visit(worker);
  };
  for (const [, name = ''] of html.matchAll(/<script[^>]* src="\/_astro\/([^"]+\.js)"/g)) visit(name);
  return [...found];
}
