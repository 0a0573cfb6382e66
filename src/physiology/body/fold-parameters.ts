import type { BodyModelCode, GutMode, Numbers } from './body-model.ts';

/** Inputs of a period, mmol/h: by vein, by mouth in total, by mouth free and dissolved. */
export interface PeriodInputs {
  readonly iv: number;
  readonly oral: number;
  readonly avail: number;
}

/** Coefficients of a kernel for one person in one period. Throws when a parameter is missing. */
export function foldParameters(
  parameters: Numbers,
  inputs: PeriodInputs,
  mode: GutMode,
  { kernels, parameterNames }: BodyModelCode,
): Float64Array {
  const p = new Float64Array(parameterNames.length);
  for (const [index, name] of parameterNames.entries()) {
    const value = name in inputs ? inputs[name as keyof PeriodInputs] : parameters[name];
    if (value === undefined) throw new Error(`the parameter ${name} has no value`);
    p[index] = value;
  }
  const k = new Float64Array(kernels[mode].coefficients);
  kernels[mode].fold(p, k);
  return k;
}
