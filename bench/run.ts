import { parseArgs } from 'node:util';
import { benches, benchesToCome } from './bench-list.ts';
import { printResult } from './print-result.ts';
import { BenchFailure } from './shared/bench-failure.ts';
import type { BenchResult } from './shared/bench-result.ts';
import { describeMachine } from './shared/machine.ts';
import { makeReady } from './shared/product.ts';

/**
 * `node bench/run.ts NAME… [--json] [--quick]`. Exit codes: 0 every bound met, 1 a bound missed, 2 wrong usage or a bench
 * that is not built yet, 4 something needed is missing, 70 what was measured gave a wrong answer.
 */
const usage = `usage: npm run bench -- NAME… [--json] [--quick]\nnames: ${[...benches.keys()].join(', ')}`;

function readCommand(): { readonly names: readonly string[]; readonly json: boolean; readonly quick: boolean } {
  const options = { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new BenchFailure(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 2);
  }
  const names = parsed.positionals;
  if (names.length === 0) throw new BenchFailure(`Name a bench.\n${usage}`, 2);
  for (const name of names) {
    if (benchesToCome.includes(name)) throw new BenchFailure(`The bench "${name}" is not built yet.\n${usage}`, 2);
    if (!benches.has(name)) throw new BenchFailure(`There is no bench "${name}".\n${usage}`, 2);
  }
  return { names, json: parsed.values.json, quick: parsed.values.quick };
}

async function run(): Promise<number> {
  const { names, json, quick } = readCommand();
  makeReady();
  const machine = describeMachine();
  const results: BenchResult[] = [];
  for (const name of names) {
    const progress = (text: string): void => void process.stderr.write(`${name}: ${text}\n`);
    const figures = (await benches.get(name)?.({ quick, progress })) ?? [];
    const result = { name, machine, figures };
    results.push(result);
    if (!json) process.stdout.write(printResult(result));
  }
  if (json) process.stdout.write(`${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`);
  return results.every((result) => result.figures.every((figure) => figure.met)) ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof BenchFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
