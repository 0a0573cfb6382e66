export { assessLabs, type LabContext, type LabsAnswer } from './assess-labs.ts';
export { type DerivedEgfrOptions, derivedEgfr, type EgfrReason } from './derived-egfr.ts';
export { albuminCorrected } from './formulas/albumin-correction.ts';
export { estimatedGfr } from './formulas/estimated-gfr.ts';
export { fractionalExcretion, readFractionalExcretion } from './formulas/fractional-excretion.ts';
export { kidneyStage } from './formulas/kidney-stage.ts';
export { readRetention, retention } from './formulas/loading-test.ts';
export { type KidneyFunction, kidneyFunction, withKidneyFunction } from './kidney-function.ts';
export {
  type Lab,
  type LabCaveat,
  type LabReference,
  labSchema,
  type Measure,
  measureSchema,
} from './schema.ts';
export { serumAboveRange } from './serum-above-range.ts';
export type { SourcedFinding } from './sourced-finding.ts';
