import { join } from 'node:path';
import { loadPackedReading } from '../../src/corpus/node/index.ts';
import { prepareServer, type ServerOptions, startServer } from '../../src/server/index.ts';
import { food, packs, today } from '../knowledge.ts';
import { root } from '../root.ts';

const known = prepareServer(packs.corpus, food, loadPackedReading(join(root, 'dist/corpus')));

/** A server of this checkout's content on a free port. */
export interface Served {
  readonly address: string;
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
}

/** Starts one; stop it when the tests are over. */
export async function serve(more: Partial<ServerOptions> = {}): Promise<Served> {
  const log: string[] = [];
  const options = { known, today: () => today, log: { write: (line: string) => log.push(line) }, ...more };
  const reading = await startServer({ port: 0, host: '127.0.0.1', public: false }, options);
  if (!reading.ok) throw new Error(reading.problem.code);
  const { address, stop } = reading.value;
  return {
    address,
    log,
    stop,
    get: (path, headers = {}) => fetch(address + path, { headers, redirect: 'manual' }),
    post: (path, body, headers = {}) =>
      fetch(address + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** The body of an answer as data. */
export async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  // Every answer of the API is an object.
  return (await response.json()) as Record<string, unknown>;
}
