import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exceptionsPath, readExceptions, withoutExceptions } from './exceptions.ts';
import { readTree } from './read-tree.ts';
import { rules } from './rules.ts';

/** Runs the house rules over the checkout; exit code 1 when one is broken. */
const root = join(import.meta.dirname, '../..');
const tree = readTree(root);
const exceptions = readExceptions(readFileSync(join(root, exceptionsPath), 'utf8'));
const unknown = exceptions.filter((exception) => !rules.some((rule) => rule.name === exception.rule));
const lines = [
  ...unknown.map(({ rule, line }) => `${exceptionsPath}:${line} no rule is called ${rule}`),
  ...rules.flatMap((rule) =>
    withoutExceptions(rule.name, rule.check(tree), exceptions).map(
      ({ path, line, message }) => `${path}:${line} ${rule.name}: ${message}`,
    ),
  ),
];
for (const line of lines) console.error(line);
console.error(`${rules.length} house rules, ${tree.files.length} files, ${lines.length} findings`);
process.exitCode = lines.length === 0 ? 0 : 1;
