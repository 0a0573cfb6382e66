import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { nutrientFolder } from './documents.ts';
import { isRecord } from './place.ts';
import { redirectFindings } from './redirects.ts';
import { objectsIn } from './walk.ts';

/** An id with where it stands and the kind within which it is the only one. */
interface Placed {
  readonly scope: string;
  readonly id: string;
  readonly path: string;
  readonly place: string;
}

/** An id names one thing, for ever. */
export const idsUnique: ContentCheck = {
  name: 'ids-unique',
  description: 'No id occurs twice within its kind, and every redirect ends at something that exists.',
  run(input: CheckInput): CheckOutcome {
    const ids = [...listedIds(input), ...rootIds(input), ...tableIds(input)];
    const seen = new Map<string, Placed>();
    const findings: Finding[] = [];
    for (const one of ids) {
      const key = `${one.scope}\n${one.id}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, one);
      else findings.push(repeated(one, before));
    }
    return { checked: ids.length, findings: [...findings, ...redirectFindings(input)] };
  },
};

function repeated(one: Placed, before: Placed): Finding {
  return {
    path: one.path,
    place: one.place,
    wrong: `the id "${one.id}" stands in ${before.path} at ${before.place || 'the top'} as well`,
    remedy: 'give one of them another id and leave the other as it is',
  };
}

/** Lists that are spread over files have one scope: sources over all files, findings over those of a nutrient. */
function* listedIds(input: CheckInput): Generator<Placed> {
  for (const [path, data] of input.yaml) {
    for (const { place, node, key } of objectsIn(Array.isArray(data) ? { rows: data } : data)) {
      if (typeof node['id'] !== 'string' || key === '' || !place.endsWith(']')) continue;
      const list = place.slice(0, place.lastIndexOf('['));
      const scope = scopeOfList(path, list);
      yield { scope, id: node['id'], path, place: Array.isArray(data) ? place.replace(/^rows/, '') : place };
    }
  }
}

function scopeOfList(path: string, list: string): string {
  if (path.startsWith('sources/')) return 'sources';
  if (path.startsWith('products/')) return 'products';
  if (/\/compounds\.yaml$/.test(path) && list.endsWith('.forms')) return `${nutrientFolder(path)} forms`;
  if (/\/interactions\/[^/]+\.yaml$/.test(path) && list === 'rules') return `${nutrientFolder(path)} interaction rules`;
  return `${path} ${list}`;
}

/** Files with one thing each; a rule may carry the id of its own interaction, so that rules are counted apart. */
function* rootIds(input: CheckInput): Generator<Placed> {
  for (const [path, data] of input.yaml) {
    const id = isRecord(data) ? data['id'] : undefined;
    if (typeof id !== 'string') continue;
    yield { scope: path.slice(0, path.lastIndexOf('/')), id, path, place: '' };
  }
}

const tables = [
  { scope: 'drugs', column: 'id', paths: ['drugs/drugs.csv', 'drugs/combinations.csv'] },
  { scope: 'foods', column: 'id', paths: ['foods/foods.csv', 'foods/staples.csv'] },
  { scope: 'waters', column: 'id', paths: ['waters/waters.csv'] },
  { scope: 'Dutch names', column: 'usda_id', paths: ['foods/names-nl.csv'] },
  { scope: 'English aliases', column: 'usda_id', paths: ['foods/aliases-en.csv'] },
];

function* tableIds(input: CheckInput): Generator<Placed> {
  for (const { scope, column, paths } of tables) {
    for (const path of paths) {
      for (const row of input.csv.get(path) ?? []) {
        const id = row[column] ?? '';
        yield { scope, id, path, place: id };
      }
    }
  }
}
