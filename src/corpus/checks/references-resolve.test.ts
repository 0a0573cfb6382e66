import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { referencesResolve } from './references-resolve.ts';

const values = 'nutrients/exine/reference-values.yaml';

describe('references-resolve', () => {
  const set = (id: string): Record<string, string> => ({
    [values]: `{ sets: [{ id: a, upperLevelSet: null }], values: [{ id: a/x, set: ${id} }] }`,
  });
  test('a value of a set that exists is fine, of another is caught', () => {
    expect(places(referencesResolve, set('a'))).toEqual([]);
    expect(places(referencesResolve, set('b'))).toEqual([`${values}#values[a/x].set`]);
  });
  test('a combination with a substance that is in no table is caught', () => {
    const table = (members: string): Record<string, string> => ({
      'drugs/drugs.csv': 'id\none\ntwo',
      'drugs/combinations.csv': `id,members\nboth,${members}`,
    });
    expect(places(referencesResolve, table('one|two'))).toEqual([]);
    expect(places(referencesResolve, table('one|three'))).toEqual(['drugs/combinations.csv#both.members']);
  });
  test('a product with a compound its nutrient does not have is caught', () => {
    const product = (compound: string): Record<string, string> => ({
      'nutrients/exine/nutrient.yaml': 'id: exine',
      'nutrients/exine/compounds.yaml': 'compounds: [{ id: oxide, forms: [{ id: oxide/anhydrous }] }]',
      'products/products.yaml': `products: [{ id: p, contains: [{ nutrient: exine, compound: ${compound} }] }]`,
    });
    expect(places(referencesResolve, product('oxide'))).toEqual([]);
    expect(places(referencesResolve, product('oxide/anhydrous'))).toEqual([]);
    expect(places(referencesResolve, product('oxyde'))).toHaveLength(1);
  });
  test('a rule about a code that no medicine carries would never fire, and is caught', () => {
    const rules = (file: string, text: string): Record<string, string> => ({
      'drugs/drugs.csv': 'id,atc,atc_memory\none,A02BC01,\ntwo,,C03CA01',
      [`nutrients/exine/${file}`]: text,
    });
    const clash = 'interactions/pill.yaml';
    expect(places(referencesResolve, rules(clash, 'members: [{ atc: A02BC01 }, { atc: C03CA01 }]'))).toEqual([]);
    expect(places(referencesResolve, rules(clash, 'members: [{ atc: A02BC99 }]'))).toEqual([
      'nutrients/exine/interactions/pill.yaml#members[A02BC99].atc',
    ]);
    const within = (id: string): string => `members: [{ atc: A02BC01, substances: [${id}] }]`;
    expect(places(referencesResolve, rules(clash, within('two')))).toEqual([]);
    expect(places(referencesResolve, rules(clash, within('three')))).toHaveLength(1);
    expect(places(referencesResolve, rules('depletion.yaml', '[{ id: d, groups: [C03C] }]'))).toEqual([]);
    expect(places(referencesResolve, rules('depletion.yaml', '[{ id: d, groups: [C04] }]'))).toHaveLength(1);
  });
});
