export type { BodyPerson, GutMode, Numbers } from './body-model.ts';
export type { BodyDose, BodyEffect, BodyScenario } from './body-scenario.ts';
export { type BodyRun, runBody } from './run-body.ts';
