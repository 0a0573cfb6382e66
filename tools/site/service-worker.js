// Keeps the whole site for use without a network. The build fills in the name and the paths.
const name = 'elementair-__NAME__';
const paths = __PATHS__;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => cache.addAll(paths.map((path) => new Request(path, { cache: 'no-cache' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((keys) => {
        const older = keys.filter((key) => key.startsWith('elementair-') && key !== name);
        return Promise.all(older.map((key) => caches.delete(key))).then(() => older.length > 0);
      })
      .then((isNewer) => self.clients.claim().then(() => isNewer))
      .then(async (isNewer) => {
        // Pages that are open say quietly that there is newer knowledge; nothing is reloaded under a person's hands.
        if (isNewer) for (const client of await self.clients.matchAll()) client.postMessage('newer');
      }),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || /^\/(api|healthz|readyz|metrics)/.test(pathname))
    return;
  event.respondWith(answer(request, pathname));
});

/** What is hashed comes from the cache at once; a page is asked for first, and comes from the cache without a network. */
async function answer(request, pathname) {
  const cache = await caches.open(name);
  const kept = await cache.match(pathname);
  if (kept !== undefined && /^\/(_astro|data)\//.test(pathname)) return kept;
  try {
    return await fetch(request);
  } catch {
    const language = pathname.startsWith('/nl/') ? 'nl' : 'en';
    return kept ?? (await cache.match(`/${language}/404/`)) ?? Response.error();
  }
}
