import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../root.ts';
import type { Run } from '../run-cli.ts';

/** Where and how a command runs; `path` replaces the search path for programs. */
export interface CommandPlace {
  readonly cwd: string;
  readonly path?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Search path that starts with the pinned Node. */
export const pinnedPath: string = [join(root, 'node_modules/node/bin'), process.env['PATH'] ?? ''].join(delimiter);

/** Runs a program to its end, outside of the settings that an npm around the tests hands down. */
export function runCommand(program: string, words: readonly string[], place: CommandPlace): Promise<Run> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_cache$)|NODE_OPTIONS|VITEST)/i.test(name),
  );
  const env = {
    ...Object.fromEntries(inherited),
    PATH: place.path ?? pinnedPath,
    LANG: 'en_GB.UTF-8',
    NO_COLOR: '1',
    ...place.environment,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: place.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? -1, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}
