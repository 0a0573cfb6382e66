import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { atomicWeightsSchema, compoundsSchema } from '../schemas/compound.ts';
import { nutrientSchema } from '../schemas/nutrient.ts';
import { checkCompoundForm } from './check-form.ts';
import { candidateForms, elementShareOfForms, richestShare } from './element-share.ts';
import { compoundsOfGroup, findCompound } from './find-compound.ts';
import { molarMassOfFormula } from './molar-mass.ts';
import { hillFormula, parseFormula } from './parse-formula.ts';

const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const nutrient = nutrientSchema.parse(yaml('content/nutrients/magnesium/nutrient.yaml'));
const { compounds } = compoundsSchema.parse(yaml('content/nutrients/magnesium/compounds.yaml'));
const weights = atomicWeightsSchema.parse(yaml('content/units/atomic-weights.yaml'));
const forms = compounds.flatMap((compound) => compound.forms);

/** Molar mass and share of the evidence table, for the 28 rows with a formula; the 29th is a mixture. */
const evidence: readonly (readonly [string, number, number])[] = [
  ['oxide/anhydrous', 40.304, 60.3],
  ['hydroxide/anhydrous', 58.319, 41.68],
  ['carbonate/anhydrous', 84.313, 28.83],
  ['trisilicate/anhydrous', 260.857, 18.63],
  ['chloride/anhydrous', 95.205, 25.53],
  ['chloride/hexahydrate', 203.295, 11.96],
  ['sulfate/anhydrous', 120.361, 20.19],
  ['sulfate/heptahydrate', 246.466, 9.86],
  ['citrate/trimagnesium-anhydrous', 451.113, 16.16],
  ['citrate/trimagnesium-nonahydrate', 613.248, 11.89],
  ['citrate/monomagnesium-anhydrous', 214.412, 11.34],
  ['malate/monomagnesium', 156.376, 15.54],
  ['malate/dimagnesium', 214.695, 22.64],
  ['bisglycinate/anhydrous', 172.423, 14.1],
  ['taurate/anhydrous', 272.573, 8.92],
  ['gluconate/anhydrous', 414.599, 5.86],
  ['gluconate/dihydrate', 450.629, 5.39],
  ['lactate/anhydrous', 202.445, 12.01],
  ['lactate/dihydrate', 238.475, 10.19],
  ['aspartate/anhydrous', 288.495, 8.42],
  ['aspartate/dihydrate', 324.525, 7.49],
  ['aspartate/tetrahydrate', 360.555, 6.74],
  ['pidolate/anhydrous', 280.519, 8.66],
  ['threonate/anhydrous', 294.495, 8.25],
  ['threonate/monohydrate', 312.51, 7.78],
  ['orotate/anhydrous', 334.483, 7.27],
  ['glycerophosphate/anhydrous', 194.362, 12.51],
  ['acetate/anhydrous', 142.393, 17.07],
];

describe('The formula gives the stated molar mass and element share', () => {
  test.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
    expect(checkCompoundForm(form, nutrient.symbol, weights)).toEqual([]);
  });

  test.each(evidence)('%s holds the figures of the evidence table', (id, molarMass, share) => {
    const form = forms.find((candidate) => candidate.id === id);
    expect(molarMassOfFormula(form?.formula ?? '', weights)).toEqualWithin(molarMass, { absolute: 0.0006 });
    expect(Number.parseFloat(form?.elementShare ?? '')).toEqualWithin(share, { absolute: 0.005 });
  });

  test('A wrong molar mass, share, count or order of atoms is found', () => {
    const [oxide] = forms;
    if (oxide === undefined) throw new Error('no forms');
    const faults = (change: Partial<typeof oxide>): number =>
      checkCompoundForm({ ...oxide, ...change }, nutrient.symbol, weights).length;
    expect(faults({ molarMass: '40.314 g/mol' })).toBe(1);
    expect(faults({ elementShare: '61.3 %' })).toBe(1);
    expect(faults({ atoms: 2 })).toBe(1);
    expect(faults({ formula: 'OMg' })).toBe(1);
    expect(faults({ formula: 'not a formula' })).toBe(1);
    expect(faults({ formula: null })).toBe(1);
  });
});

describe('Formulas are read as chemists write them', () => {
  test.each([
    ['MgSO4·7H2O', 'H14MgO11S'],
    ['MgSO₄·7H₂O', 'H14MgO11S'],
    ['Mg(OH)2', 'H2MgO2'],
    ['Mg3(C6H5O7)2', 'C12H10Mg3O14'],
    ['4MgCO3·Mg(OH)2·5H2O', 'C4H12Mg5O19'],
  ])('%s is %s', (written, hill) => {
    const atoms = parseFormula(written);
    expect(atoms === null ? null : hillFormula(atoms)).toBe(hill);
  });

  test.each(['', 'mgO', 'Mg(OH', 'Mg)2', '·', '7', 'Mg O', `Mg${'O'.repeat(100)}`])('"%s" is no formula', (text) => {
    expect(parseFormula(text)).toBeNull();
  });
});

describe('The content of the compounds hangs together', () => {
  test('Form ids begin with the family id, and all ids are unique', () => {
    const ids = [...compounds.map((compound) => compound.id), ...forms.map((form) => form.id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const compound of compounds)
      for (const form of compound.forms) expect(form.id.startsWith(`${compound.id}/`)).toBe(true);
  });

  test('The likeliest form is one that may be meant', () => {
    for (const compound of compounds.filter((each) => each.likeliest !== null)) {
      expect(candidateForms(compound).map((form) => form.id)).toContain(compound.likeliest?.form);
    }
  });

  test('Every fact that counts as seen names where', () => {
    const texts = compounds.flatMap((compound) => [
      compound.tolerance,
      compound.legal,
      compound.absorption,
      ...compound.solubility,
      ...compound.remarks,
    ]);
    const bare = texts.filter((text) => text?.standing === 'seen' && text.sources.length === 0);
    expect(bare).toEqual([]);
  });

  test('An unstated citrate holds between 11.34 and 16.16 per cent', () => {
    const citrate = findCompound(compounds, 'citrate')?.compound;
    if (citrate === undefined) throw new Error('no citrate');
    const share = elementShareOfForms(citrate, candidateForms(citrate), 24.305);
    expect(share?.low).toEqualWithin(0.1134, { absolute: 0.0001 });
    expect(share?.high).toEqualWithin(0.1616, { absolute: 0.0001 });
  });

  test('The richest compound holds 60.3 per cent', () => {
    expect(richestShare(compounds, 24.305)).toEqualWithin(0.603, { absolute: 0.0005 });
  });

  test('The antacids are oxide, hydroxide, carbonate and trisilicate, and no excipient is in a group', () => {
    expect(compoundsOfGroup(compounds, 'antacid').map((compound) => compound.id)).toEqual([
      'oxide',
      'hydroxide',
      'carbonate',
      'trisilicate',
    ]);
    expect(compoundsOfGroup(compounds, 'any').map((compound) => compound.id)).not.toContain('stearate');
  });
});
