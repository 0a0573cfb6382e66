export type { BodyModelCode, BodyPerson, GutMode, Numbers } from './body-model.ts';
export type { BodyDose, BodyEffect, BodyScenario, DailyDiet } from './body-scenario.ts';
export { foldParameters } from './fold-parameters.ts';
export { type BodyBalance, type BodyFailure, type BodyRun, runBody } from './run-body.ts';
export { startBody } from './start-body.ts';
