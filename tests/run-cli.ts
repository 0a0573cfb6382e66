import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** What a run of the built command line left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const pinned = join(root, 'node_modules/node/bin/node');
const node = existsSync(pinned) ? pinned : process.execPath;
const program = join(root, 'dist/cli/main.js');

/** Runs the built command line with the pinned Node; `npm test` builds it first. */
export function runCli(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  const env = { ...process.env, LANG: 'en_GB.UTF-8', NO_COLOR: '1', ...environment };
  return new Promise((resolve) => {
    execFile(
      node,
      [program, ...words],
      { env, cwd: root, maxBuffer: 50_000_000, timeout: 20_000 },
      (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, out, err });
      },
    );
  });
}
