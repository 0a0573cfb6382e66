export { type Course, type Jump, runCourse } from './course.ts';
export { dormandPrince } from './dormand-prince.ts';
export type { Kernel } from './kernel.ts';
export type { MakeMethod, MethodSettings } from './method.ts';
export { rodas4 } from './rodas4.ts';
