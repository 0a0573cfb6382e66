export { absorbDay } from './absorption/absorb-day.ts';
export { boundAmount } from './absorption/bound.ts';
export type { GutDay, GutEvent, GutFactors, GutParameters } from './absorption/parameters.ts';
