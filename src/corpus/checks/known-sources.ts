import type { CheckInput } from './content-check.ts';
import { isRecord } from './place.ts';
import { isMonograph } from './prose.ts';
import { objectsIn, stringsOf, within } from './walk.ts';

/** One source a file names. */
export interface Citation {
  readonly path: string;
  readonly place: string;
  readonly source: string;
}

const bibliography = /^sources\/[^/]+\.yaml$/;

/** Ids of the bibliography, of every file in `sources/`, also of entries that do not fit their schema. */
export function knownSources(input: CheckInput): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [path, data] of input.yaml) {
    if (!bibliography.test(path) || !isRecord(data) || !Array.isArray(data['sources'])) continue;
    for (const entry of data['sources']) {
      if (isRecord(entry) && typeof entry['id'] === 'string') ids.set(entry['id'], path);
    }
  }
  return ids;
}

/** Every citation: `source` and `sources` in YAML, `[@id; @id]` in prose, the column `source` of the binders. */
export function citationsIn(input: CheckInput): readonly Citation[] {
  return [...yamlCitations(input), ...proseCitations(input), ...binderCitations(input)];
}

function* yamlCitations(input: CheckInput): Generator<Citation> {
  for (const [path, data] of input.yaml) {
    if (bibliography.test(path)) continue;
    for (const { place, node } of objectsIn(data)) {
      for (const source of stringsOf(node['sources'])) yield { path, place: within(place, 'sources'), source };
      if (typeof node['source'] === 'string') yield { path, place: within(place, 'source'), source: node['source'] };
    }
  }
}

function* proseCitations(input: CheckInput): Generator<Citation> {
  for (const [path, text] of input.files) {
    if (!isMonograph(path)) continue;
    for (const [, list = ''] of text.matchAll(/\[(@[^\]]*)\]/g)) {
      for (const part of list.split(';')) {
        const source = part.trim().replace(/^@/, '');
        yield { path, place: `@${source}`.replaceAll(/\s+/g, '_'), source };
      }
    }
  }
}

function* binderCitations(input: CheckInput): Generator<Citation> {
  const path = 'foods/binders.csv';
  for (const row of input.csv.get(path) ?? []) {
    const source = row['source'] ?? '';
    if (source !== '') yield { path, place: `${row['food_id']}.source`, source };
  }
}
