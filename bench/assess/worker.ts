/**
 * The measured process of the bench `assess`: `node --expose-gc worker.ts COUNT MEDICINES`. One thread draws profiles with so many
 * medicines, assesses them in turn COUNT times without a day schedule, and prints what it measured as one line of JSON.
 * Starts with the collector in reach, so that the heap can be read without what is only waiting to be collected.
 */
import { type Assessment, assess, type Knowledge, prepareKnowledge } from '../../src/assess/index.ts';
import type { Profile } from '../../src/profile/index.ts';
import { BenchFailure } from '../shared/bench-failure.ts';
import { loadProduct } from '../shared/product.ts';
import { seededRandom } from '../shared/random.ts';
import { checkWork } from './check-work.ts';
import { drawProfiles, type ProfileSize } from './draw-profiles.ts';
import type { HeapReading, WorkerReport } from './worker-report.ts';

const PROFILES = 256;
const SEED = 20_261_101;
const WARM_UP = 4 * PROFILES;
const SLICES = 100;
/** The heap is read first after this share of the work: by then every cache has met every profile. */
const FIRST_READING = 0.1;

function explained(profile: Profile, knowledge: Knowledge): Assessment {
  const reading = assess(profile, knowledge, { schedule: false });
  if (!reading.ok) throw new BenchFailure(`An assessment was refused: ${JSON.stringify(reading.problem)}`, 70);
  return reading.value;
}

function readHeap(done: number): HeapReading {
  if (globalThis.gc === undefined) throw new BenchFailure('Start this process with --expose-gc.', 70);
  for (let round = 0; round < 3; round += 1) globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  return { done, heapUsedBytes: heapUsed, residentBytes: rss };
}

function measure(count: number, size: ProfileSize): WorkerReport {
  const { corpus, food } = loadProduct();
  const knowledge = prepareKnowledge(corpus, food);
  const profiles = drawProfiles(knowledge, size, PROFILES, seededRandom(SEED));
  const first = profiles.map((profile) => {
    const assessment = explained(profile, knowledge);
    checkWork(assessment, size);
    return JSON.stringify(assessment);
  });
  let derivations = 0;
  const runSlice = (from: number, to: number): number => {
    const start = performance.now();
    for (let index = from; index < to; index += 1) {
      const profile = profiles[index % PROFILES];
      if (profile !== undefined) derivations += Object.keys(explained(profile, knowledge).derivations).length;
    }
    return performance.now() - start;
  };
  runSlice(0, WARM_UP);
  derivations = 0;
  const sliceMilliseconds: number[] = [];
  const processorBefore = process.threadCpuUsage();
  const heap: HeapReading[] = [];
  for (let slice = 1; slice <= SLICES; slice += 1) {
    sliceMilliseconds.push(runSlice(((slice - 1) * count) / SLICES, (slice * count) / SLICES));
    if (slice === SLICES * FIRST_READING || slice === SLICES) heap.push(readHeap((slice * count) / SLICES));
    if (slice % 10 === 0) process.stderr.write(`assess: ${slice} % of ${count} done\n`);
  }
  const { user, system } = process.threadCpuUsage(processorBefore);
  const changed = profiles.filter((profile, index) => JSON.stringify(explained(profile, knowledge)) !== first[index]);
  if (changed.length > 0) throw new BenchFailure(`${changed.length} profiles got another answer in the end.`, 70);
  const processorSeconds = (user + system) / 1e6;
  return { count, profiles: PROFILES, derivations, sliceMilliseconds, processorSeconds, heap };
}

const count = Number(process.argv[2]);
if (!Number.isInteger(count) || count < SLICES || count % SLICES !== 0)
  throw new RangeError('COUNT is a multiple of 100');
const medicines = Number(process.argv[3]);
if (!Number.isInteger(medicines) || medicines < 5 || medicines % 5 !== 0)
  throw new RangeError('MEDICINES is a multiple of 5');
process.stdout.write(`${JSON.stringify(measure(count, { foods: 10, supplements: 3, medicines }))}\n`);
