import type { FormulasFile } from '../../../corpus/schemas/formula.ts';

/** Numbers of the correction. */
export type AlbuminCorrection = FormulasFile['albuminCorrection'];

/** Value corrected for albumin, mmol/L: `measured + slope · (reference - albumin)`. Shown, never decisive. */
export function albuminCorrected(
  parameters: AlbuminCorrection,
  input: { readonly millimolesPerLitre: number; readonly albuminGramsPerLitre: number },
): number {
  return input.millimolesPerLitre + parameters.slope * (parameters.albuminReference - input.albuminGramsPerLitre);
}
