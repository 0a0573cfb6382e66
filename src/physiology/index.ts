export { absorbDay } from './absorption/absorb-day.ts';
export type { GutDay, GutEvent, GutFactors, GutParameters } from './absorption/parameters.ts';
export * from './body/index.ts';
export * from './ensemble/index.ts';
export { bodyModels } from './models/index.ts';
