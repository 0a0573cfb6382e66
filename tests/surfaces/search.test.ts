import { describe, expect, test } from 'vitest';
import { buildLookup, namedEverything, search } from '../../src/corpus/index.ts';
import { food, packs } from '../knowledge.ts';

const lookup = buildLookup(namedEverything(packs.corpus, food));

function best(text: string): readonly string[] {
  return search(lookup, text, { limit: 5 }).map(({ kind, id }) => `${kind} ${id}`);
}

describe('the search over everything', () => {
  test.each(packs.corpus.nutrients.map(({ nutrient }) => nutrient))(
    'finds the nutrient $id by name and symbol',
    (own) => {
      for (const name of [own.names.en, own.names.nl, own.symbol]) expect(best(name)).toContain(`nutrient ${own.id}`);
    },
  );

  test.each([
    ['heartburn', 'indication dyspepsia'],
    ['leg cramps', 'indication muscle-cramps'],
    ['darmvoorbereiding', 'indication bowel-preparation'],
  ])('finds a goal by another word for it: %s', (word, entry) => {
    expect(best(word)).toContain(entry);
  });

  test('has words in both languages for every kind it can show', () => {
    const kinds = new Set(lookup.entries.map(({ kind }) => kind));
    for (const kind of kinds) expect(packs.corpus.messages).toHaveProperty([`search.kind.${kind}`]);
  });
});
