import { describe, expect, test } from 'vitest';
import { buildLookup } from './build-lookup.ts';
import { find } from './find.ts';
import type { LookupResult, Named } from './named.ts';

const food = (id: string, ...names: string[]): Named => ({ id, kind: 'food', names });
const drug = (id: string, ...names: string[]): Named => ({ id, kind: 'drug', names });

const lookup = buildLookup([
  food('whole-wheat-bread', 'Bread, whole-wheat', 'volkorenbrood'),
  food('white-bread', 'Bread, white', 'wit brood'),
  food('pumpkin-seed', 'Seeds, pumpkin', 'pompoenpitten'),
  food('almond', 'Nuts, almonds', 'amandel'),
  food('tomato', 'tomaat', 'tomato'),
  food('nut', 'noot', 'nut'),
  food('berry', 'bes', 'berry'),
  food('egg', 'ei', 'egg'),
  food('avocado', 'avocado'),
  food('spelt-flakes', 'speltvlokken'),
  food('milk', 'Milk, whole', 'melk'),
  food('cow-salted', 'Cashews, with salt'),
  food('cow-unsalted', 'Cashews, without salt'),
  food('milk-chocolate', 'milk chocolate'),
  { id: 'hepar', kind: 'water', names: ['Hépar'] },
  { id: 'huttener', kind: 'water', names: ['Hüttener Brunnen'] },
  { id: 'magnesium-oxide', kind: 'compound', names: ['magnesium oxide', 'magnesiumoxide'] },
  drug('ciprofloxacin', 'ciprofloxacine', 'ciprofloxacin', 'Ciproxin', 'J01MA02', '2551'),
  drug('omeprazole', 'omeprazol', 'omeprazole', 'Losec', 'A02BC01'),
  drug('hydroxyzine', 'hydroxyzine'),
  drug('hydralazine', 'hydralazine'),
  drug('prednisone', 'prednison', 'prednisone'),
  drug('prednisolone', 'prednisolon', 'prednisolone'),
  drug('clonidine', 'clonidine'),
  drug('clonazepam', 'clonazepam'),
  drug('losartan', 'losartan'),
  drug('valsartan', 'valsartan'),
  drug('digoxin', 'digoxine', 'digoxin'),
  drug('digitoxin', 'digitoxine', 'digitoxin'),
  drug('quinine', 'quinine'),
  drug('quinidine', 'quinidine'),
  drug('sulfadiazine', 'sulfadiazine'),
  drug('sulfasalazine', 'sulfasalazine'),
  drug('iron', 'ijzer', 'Fero'),
]);

/** The id when recognised, else the status. */
function meant(text: string, from = lookup): string {
  const result = find(from, text);
  return result.status === 'recognised' ? result.hit.id : result.status;
}

const ids = (result: LookupResult): string[] => result.candidates.map((candidate) => candidate.id);

describe('writing that does not matter', () => {
  test.each([
    ['VOLKORENBROOD', 'whole-wheat-bread', 'capitals'],
    ['hepar', 'hepar', 'a missing accent'],
    ['Hépar', 'hepar', 'an accent'],
    ['He\u0301par', 'hepar', 'an accent typed as its own character'],
    ['huttener brunnen', 'huttener', 'a missing umlaut'],
    ['bread (whole wheat)', 'whole-wheat-bread', 'other punctuation'],
    ['whole wheat bread', 'whole-wheat-bread', 'another word order'],
    ['bread whole wheat', 'whole-wheat-bread', 'a missing comma'],
    ['volkoren brood', 'whole-wheat-bread', 'a compound in two words'],
    ['volkoren-brood', 'whole-wheat-bread', 'a compound with a hyphen'],
    ['witbrood', 'white-bread', 'two words as a compound'],
    ['brood, volkoren', 'whole-wheat-bread', 'a compound in catalogue order'],
    ['brood volkoren', 'whole-wheat-bread', 'a compound turned round'],
    ['pompoen pitten', 'pumpkin-seed', 'seeds in two words'],
    ['pompoen pit', 'pumpkin-seed', 'one seed in two words'],
    ['avocado’s', 'avocado', 'a plural with an apostrophe'],
  ])('%s means %s in spite of %s', (text, id) => {
    expect(meant(text)).toBe(id);
  });

  test('a compound typed as one word finds a name in catalogue order', () => {
    expect(meant('volkorenbrood', buildLookup([food('bread', 'Brood, volkoren')]))).toBe('bread');
  });

  test('a compound typed with its linking letter finds its parts', () => {
    expect(meant('zonnebloempitten', buildLookup([food('seed', 'Pitten, zonnebloem')]))).toBe('seed');
    expect(meant('varkensvlees', buildLookup([food('pork', 'Vlees, varken')]))).toBe('pork');
  });
});

describe('singular and plural', () => {
  test.each([
    ['amandelen', 'almond'],
    ['tomaten', 'tomato'],
    ['tomatoes', 'tomato'],
    ['noten', 'nut'],
    ['nuts', 'nut'],
    ['bessen', 'berry'],
    ['berries', 'berry'],
    ['eieren', 'egg'],
    ['avocados', 'avocado'],
    ['speltvlok', 'spelt-flakes'],
  ])('%s means %s', (text, id) => {
    expect(meant(text)).toBe(id);
  });
});

describe('one typing error', () => {
  test.each([
    ['volkornbrood', 'whole-wheat-bread', 'a letter left out'],
    ['volkorenbroood', 'whole-wheat-bread', 'a letter doubled'],
    ['volkorenbrpod', 'whole-wheat-bread', 'a neighbouring key'],
    ['volkorebnrood', 'whole-wheat-bread', 'two letters swapped'],
    ['amndel', 'almond', 'a letter left out of a short name'],
    ['omeprazil', 'omeprazole', 'a wrong vowel'],
    ['bread, whole-whaet', 'whole-wheat-bread', 'one word of three swapped'],
    ['opmpoenpitten', 'pumpkin-seed', 'the first two letters of a long word swapped'],
    ['ciprofloxcain', 'ciprofloxacin', 'a swap in a long word'],
    ['ciprfloxacinne', 'ciprofloxacin', 'two errors in a long word'],
  ])('%s means %s in spite of %s', (text, id) => {
    expect(meant(text)).toBe(id);
  });

  test('a misspelt name scores below the same name spelt well', () => {
    const well = find(lookup, 'volkorenbrood');
    const badly = find(lookup, 'volkorenbrod');
    expect(well.candidates[0]?.score).toBe(1);
    expect(badly.candidates[0]?.score).toBeLessThan(0.95);
  });

  test.each(['melc', 'nutt', 'eu', 'fera'])('a word of four letters or fewer is never guessed: %s', (text) => {
    expect(meant(text)).toBe('unrecognised');
  });

  test.each(['xmandel', 'amondol', 'tomxxt'])(
    'a short word with another first letter or two errors is not guessed: %s',
    (text) => {
      expect(meant(text)).toBe('unrecognised');
    },
  );

  test('a code with a wrong digit is not guessed', () => {
    expect(meant('J01MA03')).toBe('unrecognised');
    expect(meant('2552')).toBe('unrecognised');
  });
});

describe('brand, strength and form', () => {
  test.each([
    ['Ciproxin 500 mg', 'ciprofloxacin', '500 mg'],
    ['Ciproxin® 500mg tabletten', 'ciprofloxacin', '500mg'],
    ['omeprazol 20mg capsules msr', 'omeprazole', '20mg'],
    ['Losec MUPS tablet 20 mg', 'omeprazole', '20 mg'],
    ['omeprazol Sandoz 40 mg 30 stuks', 'omeprazole', '40 mg'],
    ['magnesiumoxide 500 mg tabletten', 'magnesium-oxide', '500 mg'],
    ['magnesium oxide 1.000 mg', 'magnesium-oxide', '1.000 mg'],
    ['omeprazl 20 mg capsules', 'omeprazole', '20 mg'],
    ['ciprofloxacine 250 mg/5 ml suspensie', 'ciprofloxacin', '250 mg/5 ml'],
    ['hydroxyzine crème 1%', 'hydroxyzine', '1%'],
    ['melk 200 ml', 'milk', '200 ml'],
  ])('%s means %s with strength %s', (text, id, strength) => {
    expect(meant(text)).toBe(id);
    expect(find(lookup, text).strengthText).toBe(strength);
  });

  test('a text without a strength gives none', () => {
    expect(find(lookup, 'Ciproxin tabletten')).not.toHaveProperty('strengthText');
  });

  test('a strength that is part of the name is not taken off', () => {
    const named = buildLookup([drug('a', 'aspirine 80 mg'), drug('b', 'aspirine')]);
    const result = find(named, 'Aspirine 80 mg');
    expect(meant('Aspirine 80 mg', named)).toBe('a');
    expect(result).not.toHaveProperty('strengthText');
  });

  test('milk powder is not milk, for a form makes another food', () => {
    expect(meant('melk poeder')).toBe('unrecognised');
    expect(ids(find(lookup, 'melk poeder'))).toContain('milk');
  });
});

describe('ids and codes', () => {
  test.each(['J01MA02', 'j01ma02', '2551', 'ciprofloxacin'])('%s is recognised as ciprofloxacin', (code) => {
    expect(meant(code)).toBe('ciprofloxacin');
    expect(find(lookup, code).candidates[0]?.score).toBe(1);
  });

  test('an id shows the first name of its entry', () => {
    expect(find(lookup, 'whole-wheat-bread').candidates[0]?.name).toBe('Bread, whole-wheat');
  });
});

describe('never a wild guess', () => {
  test.each(['blorptastic', 'xyzzyx', '🍞', '', '   ', '—', '日本語', '%', '12', 'de'])(
    '%j is unrecognised without candidates',
    (text) => {
      expect(find(lookup, text)).toEqual({ status: 'unrecognised', candidates: [] });
    },
  );

  test('with salt is not without salt', () => {
    expect([meant('cashews, with salt'), meant('cashews without salt')]).toEqual(['cow-salted', 'cow-unsalted']);
  });

  test('a part of a name is shown, not taken', () => {
    const result = find(lookup, 'cashews');
    expect(result.status).toBe('unrecognised');
    expect(ids(result)).toEqual(['cow-salted', 'cow-unsalted']);
    expect(meant('volkorenbrood met kaas')).toBe('unrecognised');
  });

  test('two bare words swapped are ambiguous when another entry holds both', () => {
    const both = buildLookup([food('bar', 'milk chocolate'), food('drink', 'Beverage, chocolate milk, cold')]);
    expect(meant('chocolate milk', both)).toBe('ambiguous');
    expect(meant('milk chocolate', both)).toBe('bar');
  });

  test('a letter that stands alone is a word: vitamine is not vitamin E, b 12 is B12', () => {
    const vitamins = buildLookup([food('e', 'vitamin E'), food('b12', 'vitamine B12')]);
    expect([meant('vitamine', vitamins), meant('vitamin', vitamins)]).toEqual(['unrecognised', 'unrecognised']);
    expect([meant('vitamin e', vitamins), meant('vitamine b 12', vitamins)]).toEqual(['e', 'b12']);
    expect(meant('vitamine B6', vitamins)).toBe('unrecognised');
  });

  test('one name of two entries is ambiguous, and a kind settles it', () => {
    const both = buildLookup([
      { id: 'a', kind: 'drug', names: ['Zinc'] },
      { id: 'b', kind: 'compound', names: ['zinc'] },
    ]);
    expect(ids(find(both, 'ZINC'))).toEqual(['a', 'b']);
    expect(find(both, 'ZINC').status).toBe('ambiguous');
    expect(ids(find(both, 'zinc', { kinds: ['compound'] }))).toEqual(['b']);
  });

  test('a threshold of 1 takes exact names only', () => {
    expect(find(lookup, 'amandelen', { threshold: 1 }).status).toBe('unrecognised');
    expect(find(lookup, 'Amandel', { threshold: 1 }).status).toBe('recognised');
  });

  test('a text of ten million characters is refused at once', () => {
    expect(find(lookup, 'a'.repeat(10_000_000)).status).toBe('unrecognised');
  });

  test('names of object members are only words', () => {
    for (const text of ['__proto__', 'constructor', 'toString']) expect(meant(text)).toBe('unrecognised');
  });
});

test('candidates stand by score, then the shorter name, then the id', () => {
  const ties = buildLookup([
    food('z', 'Apple pie'),
    food('b', 'Apple jam'),
    food('a', 'Apple tea'),
    food('c', 'Apple pie, cold'),
  ]);
  expect(ids(find(ties, 'apple', { limit: 4 }))).toEqual(['a', 'b', 'z', 'c']);
});
