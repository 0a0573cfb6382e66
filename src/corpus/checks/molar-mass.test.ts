import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { molarMass } from './molar-mass.ts';

/** A made-up nutrient whose element is zinc, with one compound: zinc oxide. */
function zinc(mass: string, share: string, elementMass = '65.38 g/mol'): Record<string, string> {
  const sourced = '{ text: { en: t, nl: t }, sources: [], standing: memory }';
  return {
    'units/atomic-weights.yaml': '{ source: x, standing: seen, weights: { O: 15.999, Zn: 65.38 } }',
    'nutrients/exine/nutrient.yaml': `{ id: exine, names: { en: e, nl: e, de: e, fr: e }, aliases: [], symbol: Zn, molarMass: ${elementMass}, charge: 2, sources: [x], intakeUnit: mg/d, defaultReferenceSet: { en: s, nl: s }, adviceFrom: { months: 48, sources: [x], because: { en: b, nl: b } }, gutModel: null }`,
    'nutrients/exine/compounds.yaml': `compounds: [{ id: oxide, names: { en: o, nl: o, de: o, fr: o }, aliases: [], words: [], class: inorganic, alkaline: 'yes', roles: [supplement], groups: [], atc: [], absorption: { model: null, calibrated: false, text: { en: t, nl: t }, sources: [], standing: memory }, tolerance: ${sourced}, legal: null, solubility: [], remarks: [], likeliest: null, forms: [{ id: oxide/plain, names: { en: o, nl: o }, formula: OZn, atoms: 1, hydrate: 0, molarMass: ${mass}, elementShare: ${share}, soldAsSupplement: true, cas: null }] }]`,
  };
}

const place = 'nutrients/exine/compounds.yaml#compounds[oxide].forms[oxide/plain]';

describe('molar-mass', () => {
  test('a mass and a share that follow from the formula are fine', () => {
    expect(places(molarMass, zinc('81.379 g/mol', '80.34 %'))).toEqual([]);
  });
  test('a mass that does not follow from the formula is caught', () => {
    expect(places(molarMass, zinc('81.479 g/mol', '80.34 %'))).toEqual([place]);
  });
  test('a share that does not follow from the formula is caught', () => {
    expect(places(molarMass, zinc('81.379 g/mol', '60.30 %'))).toEqual([place]);
  });
  test('the element itself has its atomic weight', () => {
    expect(places(molarMass, zinc('81.379 g/mol', '80.34 %', '64.0 g/mol'))).toEqual([
      'nutrients/exine/nutrient.yaml#molarMass',
    ]);
  });
});
