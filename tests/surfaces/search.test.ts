import { describe, expect, test } from 'vitest';
import { buildLookup, namedEverything, search } from '../../src/corpus/index.ts';
import { food, packs } from '../knowledge.ts';
import { runCli } from '../run-cli.ts';

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

describe('the search in a language', () => {
  test.each([
    ['migraine', 'nl', 'Migraine voorkomen'],
    ['migraine', 'en', 'Preventing migraine'],
    ['menstrual migraine', 'nl', 'menstruele migraine'],
    ['Ciproxin', 'nl', 'ciprofloxacine (Ciproxin)'],
    ['ciprofloxacine', 'en', 'ciprofloxacin'],
    ['schele hoofdpijn', 'en', 'migraine (schele hoofdpijn)'],
  ])('%s, %s, shows %s', async (text, language, name) => {
    const run = await runCli(['search', text, '--lang', language]);
    expect(run).toMatchObject({ code: 0, err: '' });
    const names = run.out.split('\n').map((line) => line.split(/ {2,}/)[3]);
    expect(names).toContain(name);
  });

  test('as JSON keeps the name that matched and adds what the entry is called in that language', async () => {
    const { hits } = JSON.parse((await runCli(['search', 'Ciproxin', '--lang', 'nl', '--format', 'json'])).out);
    expect(hits[0]).toMatchObject({ id: 'ciprofloxacin', name: 'Ciproxin', label: 'ciprofloxacine' });
  });

  test('fits 80 columns', async () => {
    for (const words of ['brood', 'magnesium', 'diabetes']) {
      const { out } = await runCli(['search', words, '--lang', 'nl', '--limit', '40']);
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });
});

describe('show', () => {
  test('of the name of a nutrient is the nutrient, and names what else is called so', async () => {
    const [own] = packs.corpus.nutrients;
    if (own === undefined) throw new Error('no nutrient');
    for (const name of [own.nutrient.names.en, own.nutrient.names.en.toUpperCase()]) {
      const run = await runCli(['show', name, '--format', 'json']);
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(run.out)).toMatchObject({ kind: 'nutrient', id: own.nutrient.id, also: ['serum-magnesium'] });
      const [first, second] = (await runCli(['show', name])).out.split('\n');
      expect([first, second]).toEqual([`# nutrient ${own.nutrient.id}`, '# = serum-magnesium']);
    }
  });

  test('of an id is that record alone', async () => {
    const shown = JSON.parse((await runCli(['show', 'quinolones', '--format', 'json'])).out);
    expect(Object.keys(shown)).toEqual(['kind', 'id', 'record']);
  });
});

test('a complaint and a use of one id are both reached, and each names the other', async () => {
  const complaint = await runCli(['show', 'constipation', '--format', 'json']);
  expect(JSON.parse(complaint.out)).toMatchObject({ kind: 'condition', also: ['indication:constipation'] });
  const use = await runCli(['show', 'indication:constipation', '--format', 'json']);
  expect(JSON.parse(use.out)).toMatchObject({ kind: 'indication', id: 'constipation' });
  expect((await runCli(['explain', 'indication:constipation'])).code).toBe(0);
});
