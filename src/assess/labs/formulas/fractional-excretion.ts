import type { FormulasFile } from '../../../corpus/schemas/formula.ts';

/** Numbers and ranges of the fractional excretion. */
export type FractionalExcretion = FormulasFile['fractionalExcretion'];

/** Both values of a pair in the same unit; all more than zero. */
export interface ExcretionInput {
  readonly urine: number;
  readonly serum: number;
  readonly urineCreatinine: number;
  readonly serumCreatinine: number;
}

/** Share of the filtered nutrient that leaves with the urine, percent: `100 · U · Scr / (freeShare · S · Ucr)`. */
export function fractionalExcretion(parameters: FractionalExcretion, input: ExcretionInput): number {
  const { urine, serum, urineCreatinine, serumCreatinine } = input;
  return (100 * urine * serumCreatinine) / (parameters.freeShare * serum * urineCreatinine);
}

/** What the value points to: above the cut-off loss through the kidneys, else not. At the cut-off itself: not. */
export function readFractionalExcretion(
  parameters: FractionalExcretion,
  percent: number,
): 'renal-loss' | 'no-renal-loss' {
  return percent > parameters.cutOff ? 'renal-loss' : 'no-renal-loss';
}
