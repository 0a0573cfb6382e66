/** Scenarios over hours to years. Apart from the engine, since a page that assesses needs no model of the body over time. */

/** What a thread of an ensemble does, for hosts that start their own: a web worker, a worker thread. */
export { type LaneReply, type LaneRequest, type LaneThread, laneAnswerer } from './physiology/index.ts';
export {
  interpretScenario,
  type RunOptions,
  readScenario,
  runScenario,
  runScenarioOnThreads,
  type Scenario,
  type Simulation,
  scenarioSchema,
  type ThreadedRunOptions,
} from './simulation/index.ts';
