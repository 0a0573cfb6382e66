import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../root.ts';
import { runCommand } from './run-command.ts';

/** A Node on this machine that is too old for the product. */
export interface OlderNode {
  readonly program: string;
  readonly folder: string;
  readonly version: string;
}

/** The first Node on the search path whose major version is under 22, outside of this checkout; often there is none. */
export async function findOlderNode(): Promise<OlderNode | undefined> {
  for (const folder of new Set(['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)])) {
    const program = join(folder, 'node');
    if (folder === '' || !existsSync(program) || realpathSync(program).startsWith(root)) continue;
    const version = (await runCommand(program, ['--version'], { cwd: root })).out.trim().replace(/^v/, '');
    if (Number.parseInt(version, 10) < 22) return { program, folder, version };
  }
  return undefined;
}
