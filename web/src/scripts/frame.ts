/** What every page does with scripts: appearance, the mark of the current section, details open in print. */
const button = document.querySelector<HTMLButtonElement>('#theme');
if (button !== null) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const root = document.documentElement;
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const next = (root.dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Storage may be switched off; the choice then lasts as long as the page.
    }
  });
}

// The language switch keeps the place.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
    link.search = location.search;
  });
}

const entries = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
if (entries.size > 0) {
  const seen = new Set<string>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target.id);
        else seen.delete(target.id);
      }
      const current = [...entries.keys()].find((id) => seen.has(id));
      if (current === undefined) return;
      for (const [id, link] of entries) {
        if (id === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-10% 0px -70% 0px' },
  );
  for (const id of entries.keys()) {
    const section = document.getElementById(id);
    if (section !== null) observer.observe(section);
  }
}

for (const one of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  one.hidden = false;
  one.addEventListener('click', () => print());
}
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});

// Everything is kept for use without a network. Nothing is reloaded by itself: a quiet line says that there is newer knowledge.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    const hadOne = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if (data === 'newer' && hadOne) document.querySelector('#newer')?.removeAttribute('hidden');
    });
    void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  });
}
