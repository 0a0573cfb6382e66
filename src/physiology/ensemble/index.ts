export { type Band, bandOf } from './band.ts';
export type { Covariate, EnsembleJob, SampledPeople } from './ensemble-job.ts';
export { gatherLanes, type LaneThread } from './gather-lanes.ts';
export { type LaneReply, type LaneRequest, laneAnswerer } from './lane-messages.ts';
export { LaneRunner } from './run-lane.ts';
