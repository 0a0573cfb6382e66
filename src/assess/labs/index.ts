export { assessLabs, type LabsAnswer } from './assess-labs.ts';
export { derivedEgfr } from './derived-egfr.ts';
export { albuminCorrected } from './formulas/albumin-correction.ts';
export { estimatedGfr } from './formulas/estimated-gfr.ts';
export { fractionalExcretion, readFractionalExcretion } from './formulas/fractional-excretion.ts';
export { kidneyStage } from './formulas/kidney-stage.ts';
export { readRetention, retention } from './formulas/loading-test.ts';
export { withKidneyFunction } from './kidney-function.ts';
export { type Lab, type LabReference, labSchema, type Measure, measureSchema } from './schema.ts';
