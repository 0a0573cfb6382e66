import { describe, expect, test } from 'vitest';
import { food, packs } from '../../tests/knowledge.ts';
import { findFact } from './index.ts';

const places = { corpus: packs.corpus, food, reading: packs.reading };
const known = new Set(packs.corpus.sources.map((source) => source.id));

describe('the sources of a food or water', () => {
  test.each([
    ['usda:12061', 'usda-sr-legacy'],
    ['ciqual:18008', 'ciqual-2017'],
  ])('%s comes from %s', (id, source) => {
    expect(findFact(id, places)?.sources).toEqual([source]);
  });
  test('stand in the bibliography for every food and water that a table has', () => {
    for (const { ids, releases } of [food.foods, food.waters]) {
      const named = ids.filter((_, index) => releases[index] !== 'none').filter((_, index) => index % 50 === 0);
      for (const id of named) {
        const sources = findFact(id, places)?.sources ?? [];
        expect(sources, id).toHaveLength(1);
        for (const source of sources) expect(known, id).toContain(source);
      }
    }
  });
  test('are none for a food that no table has', () => {
    const id = food.foods.ids.find((_, index) => food.foods.releases[index] === 'none') ?? '';
    expect(findFact(id, places)?.sources).toEqual([]);
  });
});
