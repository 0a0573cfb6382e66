import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadUcum, readUnitGroups, unitTable } from '../../tools/data/make-units.ts';
import { convertAmount, valueIn } from './convert-amount.ts';
import { allSpellings, allUnits, findUnit, unitByCode } from './unit.ts';

const root = join(import.meta.dirname, '../..');
const yaml = readFileSync(join(root, 'content/units/units.yaml'), 'utf8');
const ucum = loadUcum();

/** What UCUM says; a conversion it refuses fails the test that asks for it. */
function byUcum(
  value: number,
  from: string,
  to: string,
  substance?: { molecularWeight: number; charge?: number },
): number {
  const { status, toVal, msg } = ucum.convertUnitTo(from, value, to, substance);
  if (status !== 'succeeded' || toVal === null) throw new Error(`${from} to ${to}: ${msg.join(' ')}`);
  return toVal;
}

const pairs = allUnits().flatMap((from) =>
  allUnits()
    .filter((to) => to.dimension === from.dimension)
    .map((to) => ({ from, to })),
);

describe('the table of units', () => {
  it('is what the generator makes of the content file today', () => {
    const written = readFileSync(join(root, 'src/quantity/unit-table.generated.ts'), 'utf8');
    expect(written).toBe(unitTable(yaml, ucum));
  });

  it('has every unit of the content file, each code once', () => {
    const codes = readUnitGroups(yaml).flatMap(([, group]) => group.units.map((unit) => unit.code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(allUnits().map((unit) => unit.code)).toEqual(codes);
    expect(codes.length).toBeGreaterThan(50);
  });

  it('has whole factors that agree with UCUM', () => {
    const bases = new Map(readUnitGroups(yaml).map(([dimension, group]) => [dimension, group.base]));
    for (const unit of allUnits()) {
      expect(Number.isSafeInteger(unit.factor), unit.code).toBe(true);
      const expected = byUcum(1, unit.code, bases.get(unit.dimension) ?? '');
      expect(unit.factor, unit.code).toEqualWithin(expected, { relative: 1e-12 });
    }
  });

  it('converts every pair of units of a dimension as UCUM does', () => {
    expect(pairs.length).toBeGreaterThan(200);
    for (const { from, to } of pairs) {
      const ours = valueIn({ value: 7.25, unit: from.code }, to.code);
      expect(ours, `${from.code} to ${to.code}`).toEqualWithin(byUcum(7.25, from.code, to.code), { relative: 1e-12 });
    }
  });

  it('keeps apart what UCUM keeps apart', () => {
    for (const [from, to] of [
      ['mg', 'mL'],
      ['mg/L', 'mg/d'],
      ['h', 'm'],
      ['kcal', 'min'],
      ['mL', 'mL/min'],
    ] as const) {
      expect(ucum.convertUnitTo(from, 1, to).status).toBe('failed');
      expect(convertAmount({ value: 1, unit: from }, to).ok).toBe(false);
    }
  });

  it('passes between mass, moles and equivalents of an ion as UCUM does', () => {
    const molarMassGramsPerMole = 24.305;
    const charge = 2;
    const families = [
      ['kg', 'g', 'mg', 'ug', 'mol', 'mmol', 'umol', 'eq', 'meq'],
      ['g/L', 'mg/L', 'mg/dL', 'g/dL', 'mol/L', 'mmol/L', 'umol/L', 'eq/L', 'meq/L'],
      ['g/d', 'mg/d', 'ug/d', 'mol/d', 'mmol/d', 'meq/d'],
    ];
    for (const family of families) {
      for (const from of family) {
        for (const to of family) {
          const ours = valueIn({ value: 3.5, unit: from }, to, { molarMassGramsPerMole, charge });
          const theirs = byUcum(3.5, from, to, { molecularWeight: molarMassGramsPerMole, charge });
          expect(ours, `${from} to ${to}`).toEqualWithin(theirs, { relative: 1e-12 });
        }
      }
    }
  });

  it('knows by hand: 4.184 J in a calorie, 365.25 days in a year, twelve months in it, 10 mg/L in 1 mg/dL', () => {
    expect(valueIn({ value: 1, unit: 'kcal' }, 'kJ')).toBe(4.184);
    expect(valueIn({ value: 1, unit: 'a' }, 'd')).toBe(365.25);
    expect(valueIn({ value: 1, unit: 'a' }, 'mo')).toBe(12);
    expect(valueIn({ value: 1, unit: 'mg/dL' }, 'mg/L')).toBe(10);
    expect(valueIn({ value: 14, unit: '{drink}/wk' }, '{drink}/d')).toBe(2);
    expect(valueIn({ value: 90, unit: 'umol/L' }, 'mmol/L')).toBe(0.09);
  });
});

describe('finding a unit', () => {
  it('finds every spelling, and no spelling belongs to two units', () => {
    const owner = new Map<string, string>();
    for (const [, group] of readUnitGroups(yaml)) {
      for (const { code, written } of group.units) {
        for (const spelling of [code, ...(written?.both ?? []), ...(written?.nl ?? []), ...(written?.en ?? [])]) {
          expect(owner.get(spelling) ?? code, spelling).toBe(code);
          owner.set(spelling, code);
          expect(findUnit(spelling)?.code, spelling).toBe(code);
        }
      }
    }
    for (const spelling of allSpellings()) expect(findUnit(`  ${spelling} `), spelling).toBeDefined();
  });

  it.each([
    ['mcg', 'ug'],
    ['\u00b5g', 'ug'],
    ['\u03bcg', 'ug'],
    ['MCG', 'ug'],
    ['MG', 'mg'],
    ['mval', 'meq'],
    ['mEq', 'meq'],
    ['meq', 'meq'],
    ['mEq/l', 'meq/L'],
    ['\u00b5mol/l', 'umol/L'],
    ['\u03bcmol/L', 'umol/L'],
    ['mg/dl', 'mg/dL'],
    ['mg / dL', 'mg/dL'],
    ['g/l', 'g/L'],
    ['mg per dag', 'mg/d'],
    ['mg/24 h', 'mg/d'],
    ['mmol/day', 'mmol/d'],
    ['g/dag', 'g/d'],
    ['drinks/wk', '{drink}/wk'],
    ['glazen per week', '{drink}/wk'],
    ['ml/min/1,73 m²', 'mL/min/{1.73_m2}'],
    ['mL/min/1.73m2', 'mL/min/{1.73_m2}'],
    ['jaar', 'a'],
    ['y', 'a'],
    ['maanden', 'mo'],
    ['gr.', 'g'],
    ['kilocalorieën', 'kcal'],
  ])('%s is %s', (written, code) => {
    expect(findUnit(written)?.code).toBe(code);
  });

  it('does not take a millimolar for a millimetre, nor a capital letter for another unit', () => {
    expect(findUnit('mM')?.code).toBe('mmol/L');
    expect(findUnit('mm')?.code).toBe('mm');
    for (const text of ['MM', 'Mm', 'M', 'U', 'H', 'A', '', ' ', 'IE', 'toString', '__proto__', 'constructor']) {
      expect(findUnit(text), text).toBeUndefined();
    }
  });

  it('looks up a code only by the code itself', () => {
    expect(unitByCode('ug')?.dimension).toBe('mass');
    expect(unitByCode('mcg')).toBeUndefined();
  });
});
