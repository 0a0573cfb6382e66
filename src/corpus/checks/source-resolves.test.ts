import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { readForChecks } from './read-for-checks.ts';
import { sourceResolves } from './source-resolves.ts';
import { unusedSource } from './unused-source.ts';

const clash = 'nutrients/exine/interactions/pill.yaml';

describe('sources', () => {
  const book = { 'sources/a.yaml': 'sources: [{ id: known }]' };
  test('a citation of an entry of the bibliography resolves, in data, prose and tables', () => {
    expect(
      places(sourceResolves, {
        ...book,
        [clash]: 'sources: [known]\nnumbers: [{ source: known }]\ngap: { source: null }',
        'nutrients/exine/monograph/nl/01-summary.md': 'Een zin. [@known]',
        'foods/binders.csv': 'food_id,source\nusda:00001,known\nusda:00002,',
      }),
    ).toEqual([]);
  });
  test('a dangling citation is caught wherever it stands', () => {
    expect(places(sourceResolves, { ...book, [clash]: 'sources: [known, lost]' })).toEqual([`${clash}#sources`]);
    expect(places(sourceResolves, { ...book, [clash]: 'numbers: [{ source: lost }]' })).toHaveLength(1);
    const page = 'nutrients/exine/monograph/nl/01-summary.md';
    expect(places(sourceResolves, { ...book, [page]: 'Een zin. [@known; @lost]' })).toEqual([`${page}#@lost`]);
    expect(places(sourceResolves, { ...book, 'foods/binders.csv': 'food_id,source\nusda:00001,lost' })).toHaveLength(1);
  });
  test('a source that nothing cites is a notice and no failure', () => {
    const outcome = unusedSource.run(readForChecks(new Map(Object.entries(book))));
    expect(outcome.findings).toMatchObject([{ place: 'sources[known]', notice: true }]);
    expect(places(unusedSource, { ...book, [clash]: 'sources: [known]' })).toEqual([]);
  });
});
