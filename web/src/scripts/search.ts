import MiniSearch from 'minisearch';

interface Found {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly address: string;
}
interface Words {
  readonly none: string;
  readonly count: string;
  readonly foods: string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** Searches everything on the pages, on this device; the address keeps the words, so that a search can be shared. */
const place = document.querySelector<HTMLElement>('#search');
const input = document.querySelector<HTMLInputElement>('#q');
const list = document.querySelector<HTMLElement>('#hits');
const status = document.querySelector<HTMLElement>('#search-status');
if (place !== null && input !== null && list !== null && status !== null) {
  const language = place.dataset['language'] ?? 'en';
  // Written by the page itself.
  const words = JSON.parse(place.dataset['words'] ?? '{}') as Words;
  const engine = load(language);
  const show = async (): Promise<void> => {
    const text = input.value.trim();
    const found = text === '' ? [] : (await engine).search(text).slice(0, 60);
    if (text !== input.value.trim()) return;
    list.replaceChildren(
      ...found.map((one) => entry(one as unknown as Found, words)),
      ...(text === '' ? [] : [foodEntry(text, words, language)]),
    );
    status.textContent =
      text === ''
        ? ''
        : found.length === 0
          ? words.none.replace('{words}', text)
          : words.count.replace('{count}', String(found.length));
  };
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => void show());
  void show();
}

async function load(language: string): Promise<MiniSearch> {
  const fold = (term: string): string =>
    term
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
      .toLowerCase();
  const engine = new MiniSearch({
    fields: ['title', 'text', 'words'],
    storeFields: ['kind', 'title', 'text', 'address'],
    processTerm: fold,
    searchOptions: {
      prefix: true,
      fuzzy: 0.15,
      combineWith: 'AND',
      boost: { title: 4, words: 2 },
      boostDocument: (_, __, stored) => (stored?.['kind'] === 'claim' ? 0.6 : 1),
    },
  });
  engine.addAll(await (await fetch(`/${language}/search.json`)).json());
  return engine;
}

function entry(found: Found, words: Words): HTMLElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: found.address, textContent: found.title });
  const kind = Object.assign(document.createElement('span'), {
    className: 'small muted',
    textContent: words.kinds[found.kind] ?? '',
  });
  const text = Object.assign(document.createElement('p'), { className: 'small muted', textContent: found.text });
  item.append(kind, document.createElement('br'), link, text);
  return item;
}

function foodEntry(text: string, words: Words, language: string): HTMLElement {
  const item = document.createElement('li');
  item.append(
    Object.assign(document.createElement('a'), {
      href: `/${language}/foods/?q=${encodeURIComponent(text)}`,
      textContent: words.foods.replace('{words}', text),
    }),
  );
  return item;
}
