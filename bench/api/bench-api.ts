import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { parse } from 'yaml';
import { BenchFailure } from '../shared/bench-failure.ts';
import type { BenchOptions } from '../shared/bench-options.ts';
import { type Figure, judge } from '../shared/bench-result.ts';
import { pinnedNode, root } from '../shared/product.ts';
import { medianOf, quantileOf } from '../shared/statistics.ts';

const CONNECTIONS = 32;
const SHARE_OF_PROCESS = 0.6;
const SLOWEST_MILLISECONDS = 50;

/** `POST /api/v1/assess` on loopback at 32 connections, against `assess()` in the same process before it listened. */
export async function benchApi({ quick, progress }: BenchOptions): Promise<Figure[]> {
  const child = spawn(pinnedNode, [join(import.meta.dirname, 'serve.ts'), quick ? '2' : '5'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const { perSecond, address } = await firstLine(child);
    progress(`assess() reached ${perSecond.toFixed(0)} a second in process; now over HTTP`);
    const body = JSON.stringify(parse(readFileSync(join(root, 'examples/anna.yaml'), 'utf8')));
    await load(address, body, 1);
    const { times, errors, seconds } = await load(address, body, quick ? 3 : 10);
    if (errors > 0) throw new BenchFailure(`${errors} requests were not answered with 200.`, 70);
    const rate = times.length / seconds;
    const parts = [
      { id: 'requests', value: rate, unit: '1/s' },
      { id: 'median', value: medianOf(times), unit: 'ms' },
    ];
    return [
      judge({
        id: 'share-of-process',
        value: rate / perSecond,
        unit: '1',
        against: { name: 'assess() a second', value: perSecond },
        bound: { op: '>=', value: SHARE_OF_PROCESS },
        parts,
      }),
      judge({
        id: 'p99',
        value: quantileOf(times, 0.99),
        unit: 'ms',
        bound: { op: '<=', value: SLOWEST_MILLISECONDS },
      }),
    ];
  } finally {
    child.kill('SIGTERM');
  }
}

function firstLine(child: ChildProcess): Promise<{ perSecond: number; address: string }> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (data) => resolve(JSON.parse(String(data))));
    child.once('exit', () => reject(new BenchFailure('The server did not start.', 70)));
  });
}

async function load(
  address: string,
  body: string,
  seconds: number,
): Promise<{ times: number[]; errors: number; seconds: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const started = performance.now();
  const times: number[] = [];
  let errors = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() - started < seconds * 1000) {
        const before = performance.now();
        if ((await post(address, body, agent)) === 200) times.push(performance.now() - before);
        else errors += 1;
      }
    }),
  );
  agent.destroy();
  return { times, errors, seconds: (performance.now() - started) / 1000 };
}

function post(address: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(`${address}/api/v1/assess?lang=en`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}
