export { interpretScenario } from './read-scenario.ts';
export { readScenario } from './read-scenario-text.ts';
export { type RunOptions, runScenario, runScenarioOnThreads, type ThreadedRunOptions } from './run-scenario.ts';
export type { Scenario } from './scenario.ts';
export { scenarioSchema, type WrittenDose, type WrittenScenario } from './schema.ts';
export type { SimulatedSeries, Simulation } from './simulation.ts';
