import { bodyModels } from '../models/index.ts';
import type { EnsembleJob } from './ensemble-job.ts';
import { type Lane, LaneRunner } from './run-lane.ts';

/** What is sent to a thread: the job once, then lanes. All of it can be cloned between threads. */
export type LaneRequest = { readonly job: EnsembleJob } | { readonly lane: Lane };

/** What a thread sends back for a lane: its rows, or that it could not compute them. */
export type LaneReply =
  | { readonly lane: Lane; readonly rows: Float64Array }
  | { readonly lane: Lane; readonly defect: string };

/**
 * What a thread does with each message, in Node and in a browser alike; undefined where there is nothing to send back. A
 * defect is a reply, so that whoever waits for the lane learns of it.
 */
export function laneAnswerer(): (request: LaneRequest) => LaneReply | undefined {
  let runner: LaneRunner | undefined;
  return (request) => {
    if ('job' in request) {
      const model = bodyModels.get(request.job.model);
      runner = model === undefined ? undefined : new LaneRunner(request.job, model);
      return undefined;
    }
    const { lane } = request;
    if (runner === undefined) return { lane, defect: 'the model of the job has no code here' };
    try {
      return { lane, rows: runner.run(lane) };
    } catch (error) {
      return { lane, defect: error instanceof Error ? error.message : String(error) };
    }
  };
}
