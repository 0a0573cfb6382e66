export { chooseFamily, stableReach } from './choose-family.ts';
export { type Course, type CourseRun, type Jump, type Period, runCourse } from './course.ts';
export { dormandPrince } from './dormand-prince.ts';
export type { Kernel } from './kernel.ts';
export type { Counts, MakeMethod, MethodSettings, SolverFailure } from './method.ts';
export { PairMethod } from './pair-method.ts';
export { rodas4 } from './rodas4.ts';
export { spectralRadius } from './spectral-radius.ts';
