import { isIP } from 'node:net';
import type { Problem, Reading } from '../quantity/index.ts';
import { buildServer } from './build-server.ts';
import type { ServerOptions } from './server-options.ts';

/** Where a server listens. */
export interface ServerPlace {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** True when others may reach it; an address that is not this machine's own is refused without it. */
  readonly public: boolean;
}

/** A server that listens. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Takes no new requests, answers those under way and ends. */
  readonly stop: () => Promise<void>;
}

/** Starts to listen, or says why not: `public-address`, `port-in-use` or `address-unusable`. */
export async function startServer(place: ServerPlace, options: ServerOptions): Promise<Reading<RunningServer>> {
  const { port, host } = place;
  if (!place.public && !isLoopback(host)) return refuse({ code: 'public-address', path: '--host', received: host });
  const app = await buildServer(options);
  try {
    const address = await app.listen({ port, host });
    return { ok: true, value: { address, stop: () => app.close() } };
  } catch (error) {
    await app.close();
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
    const received = `${host}:${port}`;
    if (code === 'EADDRINUSE') return refuse({ code: 'port-in-use', path: '--port', received });
    return refuse({ code: 'address-unusable', path: '--host', received, parameters: { reason: code } });
  }
}

/** True for addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

function refuse(problem: Problem): Reading<never> {
  return { ok: false, problem };
}
