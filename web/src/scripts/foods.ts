import {
  buildLookup,
  contentPer100Grams,
  type FoodCorpus,
  type FoodTable,
  foodAt,
  type Lookup,
  namedFoods,
  search,
  unpackFoods,
} from '../../../src/corpus/index.ts';

interface Row {
  readonly name: string;
  readonly per: string;
  readonly value: number | undefined;
  readonly other: number | undefined;
}
interface Loaded {
  readonly food: FoodCorpus;
  readonly lookup: Lookup;
}

/** Finds foods on this device; the table is loaded when a word is first typed. */
const place = document.querySelector<HTMLElement>('#food-search');
const field = document.querySelector<HTMLInputElement>('#food');
const portion = document.querySelector<HTMLInputElement>('#portion');
const order = document.querySelector<HTMLSelectElement>('#order');
const status = document.querySelector<HTMLElement>('#food-status');
const results = document.querySelector<HTMLElement>('#food-results');
if (place !== null && field !== null && portion !== null && order !== null && status !== null && results !== null) {
  const language = place.dataset['language'] === 'nl' ? 'nl' : 'en';
  // Written by the page itself.
  const words = JSON.parse(place.dataset['words'] ?? '{}') as Record<string, string>;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  let loaded: Promise<Loaded> | undefined;
  const load = (): Promise<Loaded> => {
    loaded ??= loadFoods(place.dataset['data'] ?? '');
    return loaded;
  };
  const show = async (): Promise<void> => {
    const text = field.value.trim();
    results.hidden = text === '';
    if (text === '') {
      status.textContent = '';
      return;
    }
    const slow = setTimeout(() => {
      status.textContent = status.dataset['loading'] ?? '';
      status.setAttribute('aria-busy', 'true');
    }, 400);
    const { food, lookup } = await load();
    clearTimeout(slow);
    status.removeAttribute('aria-busy');
    if (text !== field.value.trim()) return;
    const rows = search(lookup, text, { limit: 60 }).map((hit) => rowOf(food, hit.id, hit.kind, language));
    if (order.value === 'content') rows.sort((one, other) => (other.value ?? -1) - (one.value ?? -1));
    if (order.value === 'name') rows.sort((one, other) => one.name.localeCompare(other.name, language));
    const grams = Number(portion.value.replace(',', '.'));
    results.querySelector('tbody')?.replaceChildren(...rows.map((row) => tableRow(row, grams, number, words)));
    results.hidden = rows.length === 0;
    status.textContent =
      rows.length === 0
        ? (words['site.foods.no-hit'] ?? '')
        : (words['site.filter.count'] ?? '')
            .replace('{shown}', String(rows.length))
            .replace('{all}', number.format(food.foods.ids.length + food.waters.ids.length));
  };
  place.hidden = false;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  for (const one of [field, portion]) one.addEventListener('input', () => void show());
  order.addEventListener('change', () => void show());
  document.querySelector('#food-form')?.addEventListener('submit', (event) => event.preventDefault());
  void show();
}

async function loadFoods(folder: string): Promise<Loaded> {
  const food = unpackFoods(await (await fetch(`${folder}foods.json`)).json());
  return { food, lookup: buildLookup([...namedFoods(food.foods, 'food'), ...namedFoods(food.waters, 'water')]) };
}

function rowOf(food: FoodCorpus, id: string, kind: string, language: 'nl' | 'en'): Row {
  const table: FoodTable = kind === 'water' ? food.waters : food.foods;
  const index = table.ids.indexOf(id);
  const row = foodAt(table, index);
  const nutrient = table.layout.columns[0]?.nutrient ?? '';
  const content = contentPer100Grams(table, index, nutrient);
  const name = language === 'nl' ? (row?.nameNl ?? row?.nameEn) : row?.nameEn;
  return { name: name ?? id, per: table.layout.per, value: content?.value, other: content?.other };
}

function tableRow(row: Row, grams: number, number: Intl.NumberFormat, words: Record<string, string>): HTMLElement {
  const line = document.createElement('tr');
  const none = words['site.foods.none'] ?? '';
  const head = Object.assign(document.createElement('th'), { scope: 'row', textContent: row.name });
  if (row.per !== '100 g')
    head.append(Object.assign(document.createElement('small'), { className: 'muted', textContent: ` (${row.per})` }));
  if (row.other !== undefined)
    head.append(
      Object.assign(document.createElement('small'), {
        className: 'muted other',
        textContent: (words['site.foods.other'] ?? '').replace('{value}', `${number.format(row.other)} mg`),
      }),
    );
  const per = Object.assign(document.createElement('td'), {
    className: 'n',
    textContent: row.value === undefined ? none : number.format(row.value),
  });
  const whole = row.per === '100 g' ? 100 : 1000;
  const part = row.value === undefined || !(grams > 0) ? none : number.format((row.value * grams) / whole);
  line.append(head, per, Object.assign(document.createElement('td'), { className: 'n', textContent: part }));
  return line;
}
