import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Examples } from '../simulate/setting.ts';

const folder = join(process.cwd(), '../examples/scenarios');

/** The example that the simulator opens with: doses by mouth beside an ordinary diet. */
const first = 'nightly-citrate';

/** The example scenarios by name, the one to open with first. */
export function exampleScenarios(): Examples {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort((one, other) => Number(other === first) - Number(one === first) || one.localeCompare(other, 'en'));
  // Held against the schema by the tests of the scenarios.
  return Object.fromEntries(names.map((name) => [name, parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'))]));
}
