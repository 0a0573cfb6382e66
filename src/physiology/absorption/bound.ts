import type { GutParameters } from './parameters.ts';

/**
 * mmol of the element that phytate and oxalate of the same meal keep from uptake (equation 8, docs/methods/absorption.md).
 * All three amounts are mmol in one meal. Equilibrium of the element with the binding sites.
 */
export function boundAmount(element: number, phytate: number, oxalate: number, parameters: GutParameters): number {
  const sites = parameters.phytateSites * phytate + parameters.oxalateSites * oxalate;
  if (sites <= 0 || element <= 0) return 0;
  const total = element + sites + parameters.bindingConstant;
  return (2 * element * sites) / (total + Math.sqrt(total * total - 4 * element * sites));
}
