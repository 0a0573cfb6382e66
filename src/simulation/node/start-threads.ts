import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LaneThread } from '../../physiology/index.ts';

/** The code of a thread stands beside this file, in the source and in a build. */
const code = new URL(`./ensemble-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Worker threads of Node for one ensemble; absent: one for each processor the process may use. */
export function startThreads(count: number = availableParallelism()): readonly LaneThread[] {
  return Array.from({ length: count }, () => threadOf(new Worker(code)));
}

function threadOf(worker: Worker): LaneThread {
  return {
    send: (request) => worker.postMessage(request),
    listen: (onReply, onBroken) => {
      worker.on('message', onReply);
      worker.on('error', onBroken);
    },
    stop: () => void worker.terminate(),
  };
}
