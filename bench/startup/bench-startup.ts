import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BenchFailure } from '../shared/bench-failure.ts';
import type { BenchOptions } from '../shared/bench-options.ts';
import { type Figure, judge } from '../shared/bench-result.ts';
import { pinnedNode, root } from '../shared/product.ts';
import { medianOf, quantileOf } from '../shared/statistics.ts';

/** Pairs of runs that count; an odd number has a middle one. */
const ROUNDS = 31;
const QUICK_ROUNDS = 15;
/** Pairs before those, to fill the file and compile caches that a second start finds. */
const WARM_UP_ROUNDS = 3;
/** The bound: this many bare starts of Node and this many milliseconds. */
const NODE_STARTS = 2.5;
const EXTRA_MILLISECONDS = 150;

interface Start {
  readonly command: string;
  readonly words: readonly string[];
  readonly answers: boolean;
}

/** The main job as a person types it against a bare start of the same Node, in turn, whole processes. */
export function benchStartup(options: BenchOptions): Figure[] {
  const ours: Start = { command: join(root, 'elementair'), words: ['assess', 'examples/anna.yaml'], answers: true };
  const node: Start = { command: pinnedNode, words: ['-e', '0'], answers: false };
  const rounds = options.quick ? QUICK_ROUNDS : ROUNDS;
  const times: { readonly ours: number[]; readonly node: number[] } = { ours: [], node: [] };
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const bare = timeStart(node);
    const whole = timeStart(ours);
    if (round < 0) continue;
    times.node.push(bare);
    times.ours.push(whole);
  }
  const peer = medianOf(times.node);
  const spread = (id: string, quantile: number): { id: string; value: number; unit: string } => ({
    id,
    value: quantileOf(times.ours, quantile),
    unit: 'ms',
  });
  return [
    judge({
      id: 'assess-anna',
      value: medianOf(times.ours),
      unit: 'ms',
      against: { name: 'node -e 0', value: peer },
      bound: { op: '<=', value: NODE_STARTS * peer + EXTRA_MILLISECONDS },
      parts: [spread('fastest', 0), spread('p90', 0.9), { id: 'pairs', value: rounds, unit: 'runs' }],
    }),
  ];
}

/** Milliseconds from the start of a process to its end; its output is read, as a pipe would. */
function timeStart({ command, words, answers }: Start): number {
  const { NODE_OPTIONS: _, NODE_V8_COVERAGE: __, ...environment } = process.env;
  const start = performance.now();
  const run = spawnSync(command, words, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const milliseconds = performance.now() - start;
  if (run.status !== 0 || answers !== run.stdout.length > 0) {
    throw new BenchFailure(`"${command} ${words.join(' ')}" ended with ${run.status}: ${run.stderr}`, 70);
  }
  return milliseconds;
}
