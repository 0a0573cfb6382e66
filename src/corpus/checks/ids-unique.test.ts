import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { idsUnique } from './ids-unique.ts';

const values = 'nutrients/exine/reference-values.yaml';

describe('ids-unique', () => {
  test('an id that stands twice in a list, or in two files of one kind, is caught', () => {
    expect(
      places(idsUnique, { 'sources/a.yaml': 'sources: [{ id: x }]', 'sources/b.yaml': 'sources: [{ id: y }]' }),
    ).toEqual([]);
    expect(places(idsUnique, { 'sources/a.yaml': 'sources: [{ id: x }, { id: x }]' })).toEqual([
      'sources/a.yaml#sources[x]',
    ]);
    expect(
      places(idsUnique, { 'sources/a.yaml': 'sources: [{ id: x }]', 'sources/b.yaml': 'sources: [{ id: x }]' }),
    ).toEqual(['sources/b.yaml#sources[x]']);
  });
  test('an id may be used by two things of different kind', () => {
    expect(
      places(idsUnique, {
        'conditions/symptoms.yaml': 'symptoms: [{ id: x }]',
        'sources/a.yaml': 'sources: [{ id: x }]',
      }),
    ).toEqual([]);
  });
  test('a medicine and a combination never share an id', () => {
    expect(places(idsUnique, { 'drugs/drugs.csv': 'id\none', 'drugs/combinations.csv': 'id\none' })).toHaveLength(1);
  });
  test('a redirect ends at an id that exists, also in two steps', () => {
    const redirects = (list: string): Record<string, string> => ({
      [values]: `{ values: [{ id: new }], redirects: [${list}] }`,
    });
    expect(places(idsUnique, redirects('{ from: old, to: new }, { from: older, to: old }'))).toEqual([]);
    expect(places(idsUnique, redirects('{ from: old, to: gone }'))).toEqual([`${values}#redirects.old`]);
    expect(places(idsUnique, redirects('{ from: a, to: b }, { from: b, to: a }'))).toHaveLength(2);
    expect(places(idsUnique, redirects('{ from: new, to: new }'))).toHaveLength(1);
  });
});
