/** Scenarios over hours to years. Apart from the engine, since a page that assesses needs no model of the body over time. */
export {
  interpretScenario,
  type RunOptions,
  readScenario,
  runScenario,
  type Scenario,
  type Simulation,
  scenarioSchema,
} from './simulation/index.ts';
