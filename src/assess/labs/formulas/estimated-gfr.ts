import type { FormulasFile } from '../../../corpus/schemas/formula.ts';

/** Numbers of a creatinine equation. */
export type GfrParameters = FormulasFile['estimatedGfr'];

/** What the formula takes for an estimate in mL/min/1.73 m². */
export interface GfrInput {
  /** mg/dL, more than zero. */
  readonly creatinineMilligramsPerDecilitre: number;
  /** Completed years. */
  readonly ageYears: number;
  readonly sex: 'female' | 'male';
}

/**
 * Kidney function estimated from creatinine, mL/min/1.73 m², unrounded:
 * `factor · min(Scr/kappa, 1)^alpha · max(Scr/kappa, 1)^exponent · ageBase^age · femaleFactor`.
 */
export function estimatedGfr(parameters: GfrParameters, input: GfrInput): number {
  const { factor, kappa, alpha, exponent, ageBase, femaleFactor } = parameters;
  const ratio = input.creatinineMilligramsPerDecilitre / kappa[input.sex];
  const bySex = input.sex === 'female' ? femaleFactor : 1;
  return (
    factor * Math.min(ratio, 1) ** alpha[input.sex] * Math.max(ratio, 1) ** exponent * ageBase ** input.ageYears * bySex
  );
}

/** Creatinine in mg/dL from µmol/L, by the divisor of the content. */
export function creatinineInMilligramsPerDecilitre(parameters: GfrParameters, micromolesPerLitre: number): number {
  return micromolesPerLitre / parameters.micromolesPerMilligramPerDecilitre;
}
