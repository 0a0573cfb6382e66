import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeModelHeader } from '../../tools/kernels/write-model-header.ts';
import { BenchFailure } from '../shared/bench-failure.ts';
import { root } from '../shared/product.ts';
import type { OdeProblem } from './problems.ts';
import type { Settings, Timed } from './timed.ts';

const sources = join(root, 'bench/peers-ode');
const flags = ['-O3', '-march=native', '-fno-math-errno', '-fno-trapping-math', '-w'];
const sundials = ['cvode', 'nvecserial', 'sunmatrixdense', 'sunlinsoldense', 'sunnonlinsolfixedpoint'];
const installLine = 'apt-get install gcc libsundials-dev';

/** Programs in C that solve the same equations, built for one gut mode from the same generator. */
export class CPeers {
  private readonly folder: string;

  constructor(mode: OdeProblem['mode'], { parameterNames }: OdeProblem['model']) {
    this.folder = join(root, '.setup/peers-ode', mode);
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, 'kernel.h'), writeModelHeader(mode, parameterNames));
    this.build('one-step', []);
    this.build(
      'cvode',
      sundials.map((name) => `-lsundials_${name}`),
    );
  }

  private build(name: string, libraries: readonly string[]): void {
    const words = [
      ...flags,
      `-I${this.folder}`,
      `-I${sources}`,
      join(sources, `${name}.c`),
      '-o',
      join(this.folder, name),
    ];
    const run = spawnSync('gcc', [...words, ...libraries, '-lm'], { encoding: 'utf8' });
    if (run.error !== undefined || run.status !== 0) {
      throw new BenchFailure(
        `The peer ${name} could not be built (${installLine}):\n${run.stderr ?? String(run.error)}`,
        4,
      );
    }
  }

  /** Runs a method some times over and keeps its output. */
  run(method: string, problem: OdeProblem, settings: Settings, repeats: number): Timed {
    const program = method.startsWith('bdf') || method.startsWith('adams') ? 'cvode' : 'one-step';
    const input = join(this.folder, 'problem.bin');
    const output = join(this.folder, 'output.bin');
    writeFileSync(input, bytesOf(problem, settings, repeats));
    const text = execFileSync(join(this.folder, program), [method, input, output], { encoding: 'utf8' });
    const numbers = new Float64Array(Uint8Array.from(readFileSync(output)).buffer);
    const size = problem.start.length;
    const { median, least, ...counts } = JSON.parse(text) as { median: number; least: number } & Timed['counts'];
    return {
      median,
      least,
      counts,
      values: numbers.subarray(0, numbers.length - size),
      end: numbers.subarray(numbers.length - size),
    };
  }
}

/** The problem in the layout of bench/peers-ode/problem.h. */
function bytesOf({ periods, course, start }: OdeProblem, settings: Settings, repeats: number): Uint8Array {
  const { jumps, outputs, stepAfterEvent } = course;
  const numbers = [
    ...[periods.length, jumps.length, outputs.length, repeats],
    ...periods.flatMap(({ from, until, parameters }) => [from, until, ...parameters]),
    ...jumps.flatMap(({ atHours, state, amount }) => [atHours, state, amount]),
    ...outputs,
    ...start,
    settings.relative,
    ...settings.absolute,
    stepAfterEvent,
    settings.longestStep ?? 0,
  ];
  return new Uint8Array(Float64Array.from(numbers).buffer);
}
