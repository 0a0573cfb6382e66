import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Writes the service worker of a built site: everything that is needed off line, under a cache named after the knowledge.
 * A change of the content or of a page is a new cache; the old one is deleted when the new one is whole.
 */
export function writeServiceWorker(folder: string, name: string): void {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => /\.(html|css|js|json|svg|webmanifest)$/.test(path) && !/^data\/[^/]+\/reading\.json$/.test(path))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .sort();
  const source = readFileSync(join(import.meta.dirname, 'service-worker.js'), 'utf8');
  writeFileSync(
    join(folder, 'service-worker.js'),
    source.replace('__NAME__', name).replace('__PATHS__', JSON.stringify(paths)),
  );
}
