import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BenchFailure } from '../shared/bench-failure.ts';
import type { BenchOptions } from '../shared/bench-options.ts';
import { type Figure, judge } from '../shared/bench-result.ts';
import { pinnedNode, root } from '../shared/product.ts';
import type { PopulationRequest } from './population.ts';

/** What a population took and what came out. */
interface Measured {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly lost: number;
  readonly series: object;
}

/** The bounds are for two processors. */
const threads = 2;
const populations = [
  { mode: 'averaged', people: 100_000, mostSeconds: 20 },
  { mode: 'by-meal', people: 10_000, mostSeconds: 40 },
] as const;
const mostMegabytes = 1000;

/** Populations over two threads: wall time beside processor time, and peak memory of the whole process. */
export function benchEnsemble({ quick, progress }: BenchOptions): Figure[] {
  return populations.flatMap(({ mode, people: all, mostSeconds }) => {
    progress(`${mode}: the same to the bit on one thread and on two`);
    const few = { mode, people: 300 };
    if (JSON.stringify(run({ ...few, threads: 1 }).series) !== JSON.stringify(run({ ...few, threads }).series)) {
      throw new BenchFailure(`The band ${mode} hangs on the number of threads.`, 70);
    }
    const people = quick ? all / 10 : all;
    const bound = { op: '<=', value: quick ? mostSeconds / 10 : mostSeconds } as const;
    progress(`${mode}: ${people} people, ninety days`);
    const measured = run({ mode, people, threads });
    const { seconds, processorSeconds, peakMegabytes, lost } = measured;
    const name = `${people} people, ninety days ${mode}`;
    const parts = [
      { id: 'share of the bound', value: seconds / bound.value, unit: '' },
      { id: 'processor time of all threads', value: processorSeconds, unit: 's' },
      {
        id: 'processor time over two processors, as share of the bound',
        value: processorSeconds / threads / bound.value,
        unit: '',
      },
      { id: 'processor time of a person', value: (1000 * processorSeconds) / people, unit: 'ms' },
      { id: 'people without a curve', value: lost, unit: '' },
    ];
    return [
      judge({ id: `${name}: wall time`, value: seconds, unit: 's', bound, parts }),
      judge({
        id: `${name}: peak memory`,
        value: peakMegabytes,
        unit: 'MB',
        bound: { op: '<=', value: mostMegabytes },
      }),
    ];
  });
}

function run(request: PopulationRequest): Measured {
  const script = join(root, 'bench/ensemble/run-population.ts');
  const child = spawnSync(pinnedNode, [script, JSON.stringify(request)], { encoding: 'utf8', timeout: 600_000 });
  if (child.status !== 0) throw new BenchFailure(`A population could not be followed:\n${child.stderr}`, 70);
  return JSON.parse(child.stdout) as Measured;
}
