import { expect, test } from 'vitest';
import { checkOf } from '../interactions/check-of.ts';

const hits = (name: string): readonly string[] => checkOf({ with: [name] }).interactions.map((one) => one.id);

test('iron by infusion does not meet magnesium in the gut', () => {
  for (const name of ['ijzerinfuus', 'iron infusion', 'ijzerinjectie', 'ijzer infuus'])
    expect(hits(name), name).toEqual([]);
  expect(hits('ijzer')).toEqual(['iron']);
});
test('a brand that is only an eye drop or only an injection does not meet it either', () => {
  for (const name of ['Ciloxan', 'Ciloxan 0,3%', 'Rekambys']) expect(hits(name), name).toEqual([]);
  expect(checkOf({ with: ['Ciloxan'] }).coverage[0]?.notHolding).toContainEqual({
    rule: 'quinolones',
    because: 'drug-route',
  });
});
test('a brand of tablets of the same substance does', () => {
  expect(hits('Ciproxin')).toEqual(['quinolones']);
  expect(hits('Edurant')).toEqual(['rilpivirine']);
  expect(hits('Vocabria')).toEqual(['cabotegravir']);
});
test('a word that ends in infusion says so in any compound', () => {
  expect(hits('ciprofloxacine-infuus')).toEqual([]);
});
