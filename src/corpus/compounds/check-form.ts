import type { AtomicWeights, CompoundForm } from '../schemas/compound.ts';
import { molarMassOfFormula } from './molar-mass.ts';
import { hillFormula, parseFormula } from './parse-formula.ts';

/**
 * What is wrong with the chemistry a form states; empty when its Hill formula, atoms, molar mass and element share
 * agree with what the formula gives, to half a unit of the last printed digit. A form without a formula must state none.
 */
export function checkCompoundForm(form: CompoundForm, symbol: string, atomicWeights: AtomicWeights): readonly string[] {
  if (form.formula === null) {
    const stated = [form.atoms, form.molarMass, form.elementShare].some((value) => value !== null);
    return stated ? [`${form.id}: no formula, so atoms, molar mass and share must be null`] : [];
  }
  const atoms = parseFormula(form.formula);
  const molarMass = molarMassOfFormula(form.formula, atomicWeights);
  const elementWeight = atomicWeights.weights[symbol];
  if (atoms === null || molarMass === null || elementWeight === undefined) {
    return [`${form.id}: "${form.formula}" is not a formula of known elements`];
  }
  const count = atoms.get(symbol) ?? 0;
  const share = (100 * count * elementWeight) / molarMass;
  const faults: string[] = [];
  if (hillFormula(atoms) !== form.formula) faults.push(`${form.id}: Hill order is ${hillFormula(atoms)}`);
  if (count !== form.atoms) faults.push(`${form.id}: the formula holds ${count} ${symbol}, stated ${form.atoms}`);
  if (!agrees(form.molarMass, molarMass))
    faults.push(`${form.id}: molar mass is ${molarMass}, stated ${form.molarMass}`);
  if (!agrees(form.elementShare, share))
    faults.push(`${form.id}: element share is ${share}, stated ${form.elementShare}`);
  return faults;
}

/** True when the written number equals the computed one to half a unit of its last digit. */
function agrees(written: string | null, computed: number): boolean {
  const digits = written?.split(' ')[0];
  if (digits === undefined) return false;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Math.abs(Number(digits) - computed) <= 0.5 * 10 ** -decimals * (1 + 1e-6);
}
