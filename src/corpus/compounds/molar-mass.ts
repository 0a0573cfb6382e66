import type { AtomicWeights } from '../schemas/compound.ts';
import { parseFormula } from './parse-formula.ts';

/**
 * Molar mass of a formula in g/mol from the conventional atomic weights of the content. Null when the text is not a
 * formula or holds an element the table lacks.
 */
export function molarMassOfFormula(formula: string, atomicWeights: AtomicWeights): number | null {
  const atoms = parseFormula(formula);
  if (atoms === null) return null;
  let gramsPerMole = 0;
  for (const [symbol, count] of atoms) {
    const weight = Object.hasOwn(atomicWeights.weights, symbol) ? atomicWeights.weights[symbol] : undefined;
    if (weight === undefined) return null;
    gramsPerMole += weight * count;
  }
  return gramsPerMole;
}
