import { type EnsembleJob, memberWidth } from './ensemble-job.ts';
import type { LaneReply, LaneRequest } from './lane-messages.ts';

/** A thread that answers lanes: a worker thread of Node, a web worker, or the caller itself. */
export interface LaneThread {
  readonly send: (request: LaneRequest) => void;
  /** Told every reply, and once when the thread itself broke. */
  readonly listen: (onReply: (reply: LaneReply) => void, onBroken: (error: Error) => void) => void;
  readonly stop: () => void;
}

/** How a run over several threads is watched and ended. */
export interface GatherOptions {
  /** Told how many members are done. */
  readonly onProgress?: (done: number) => void;
  /** Ends the run: its threads are stopped and the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** Members of one lane: even, and little enough that progress moves and threads end together. */
const lanePeople = 64;

/**
 * Rows of all members, in order of their numbers, gathered from threads that each take the next lane when they are done.
 * Rows do not depend on the number of threads or on who was first. Stops the threads in the end, however it ends.
 */
export async function gatherLanes(
  job: EnsembleJob,
  size: number,
  threads: readonly LaneThread[],
  { onProgress, signal }: GatherOptions = {},
): Promise<Float64Array> {
  const width = memberWidth(job);
  const rows = new Float64Array(size * width);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const abort = (): void => reject(signal?.reason);
  let next = 0;
  let done = 0;
  const sendNext = (thread: LaneThread): void => {
    if (next >= size) return;
    const lane = { first: next, count: Math.min(lanePeople, size - next) };
    next += lane.count;
    thread.send({ lane });
  };
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', abort);
    for (const thread of threads) {
      thread.listen((reply) => {
        if ('defect' in reply) return reject(new Error(reply.defect));
        rows.set(reply.rows, reply.lane.first * width);
        done += reply.lane.count;
        onProgress?.(done);
        if (done === size) resolve();
        else sendNext(thread);
      }, reject);
      thread.send({ job });
      sendNext(thread);
    }
    await promise;
  } finally {
    signal?.removeEventListener('abort', abort);
    for (const thread of threads) thread.stop();
  }
  return rows;
}
