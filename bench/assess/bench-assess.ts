import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BenchFailure } from '../shared/bench-failure.ts';
import type { BenchOptions } from '../shared/bench-options.ts';
import { type Figure, judge, type Part } from '../shared/bench-result.ts';
import { pinnedNode } from '../shared/product.ts';
import { medianOf, quantileOf } from '../shared/statistics.ts';
import type { WorkerReport } from './worker-report.ts';

const COUNT = 1_000_000;
const MANY_MEDICINES_COUNT = 100_000;
const QUICK_COUNT = 20_000;
/** 11 bytes for each of the 900,000 assessments between the readings; no object of V8 is smaller than 16 on such machines. */
const GROWTH_MEGABYTES = 10;

/**
 * Assessments with their derivations and without a day schedule, in process on one thread: how many a second with five and with
 * fifteen medicines, and whether the heap stays flat.
 */
export function benchAssess({ quick }: BenchOptions): Figure[] {
  const few = runWorker(quick ? QUICK_COUNT : COUNT, 5);
  const many = runWorker(quick ? QUICK_COUNT : MANY_MEDICINES_COUNT, 15);
  return [
    speed('assessments-per-second', few, 3000),
    speed('assessments-per-second-15-medicines', many, 2000),
    growth(few),
  ];
}

function speed(id: string, report: WorkerReport, perSecond: number): Figure {
  const perSlice = report.count / report.sliceMilliseconds.length;
  const rate = (milliseconds: number): number => (perSlice * 1000) / milliseconds;
  const seconds = report.sliceMilliseconds.reduce((sum, one) => sum + one, 0) / 1000;
  return judge({
    id,
    value: rate(medianOf(report.sliceMilliseconds)),
    unit: '1/s',
    bound: { op: '>=', value: perSecond },
    parts: [
      part('whole run', report.count / seconds, '1/s'),
      part('for a second of the thread’s processor time', report.count / report.processorSeconds, '1/s'),
      part('slowest tenth of the slices', rate(quantileOf(report.sliceMilliseconds, 0.9)), '1/s'),
      part('assessments', report.count, 'runs'),
      part('different profiles', report.profiles, 'profiles'),
      part('derivations in one assessment', report.derivations / report.count, 'nodes'),
    ],
  });
}

const part = (id: string, value: number, unit: string): Part => ({ id, value, unit });

function growth({ heap, count }: WorkerReport): Figure {
  const [first, last] = heap;
  if (first === undefined || last === undefined) throw new BenchFailure('The worker read no heap.', 70);
  return judge({
    id: `heap-growth-from-${first.done}-to-${count}`,
    value: (last.heapUsedBytes - first.heapUsedBytes) / 1e6,
    unit: 'MB',
    bound: { op: '<=', value: GROWTH_MEGABYTES },
    parts: heap.flatMap(({ done, heapUsedBytes, residentBytes }) => [
      part(`heap used after ${done}`, heapUsedBytes / 1e6, 'MB'),
      part(`resident after ${done}`, residentBytes / 1e6, 'MB'),
    ]),
  });
}

function runWorker(count: number, medicines: number): WorkerReport {
  const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const run = spawnSync(pinnedNode, ['--expose-gc', worker, String(count), String(medicines)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new BenchFailure('The measured process failed; the lines above say why.', 70);
  // Printed by our own worker in the line before.
  return JSON.parse(run.stdout) as WorkerReport;
}
