import { parentPort } from 'node:worker_threads';
import { type LaneRequest, laneAnswerer } from '../../physiology/index.ts';

/** A worker thread of Node that answers lanes of an ensemble; it ends when its owner stops it. */
const answer = laneAnswerer();
parentPort?.on('message', (request: LaneRequest) => {
  const reply = answer(request);
  if (reply !== undefined) parentPort?.postMessage(reply, 'rows' in reply ? [reply.rows.buffer as ArrayBuffer] : []);
});
