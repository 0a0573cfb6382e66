import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLoopback } from '../../src/server/start-server.ts';
import { profileWith } from '../knowledge.ts';
import { root } from '../root.ts';
import { runCli } from '../run-cli.ts';
import { jsonOf, type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

describe('what an operator sees', () => {
  test('alive and ready, with the knowledge it answers from', async () => {
    expect(await jsonOf(await served.get('/healthz'))).toEqual({ status: 'alive' });
    expect(await jsonOf(await served.get('/readyz'))).toMatchObject({ status: 'ready', corpus: { version: '0.1.0' } });
  });

  test('figures count requests by route and never by what was asked', async () => {
    await served.get('/api/v1/drugs?q=verysecretpill');
    const text = await (await served.get('/metrics')).text();
    expect(text).toMatch(
      /elementair_request_seconds_count\{method="GET",route="\/api\/v1\/drugs",status="200"\} [1-9]/,
    );
    expect(text).not.toContain('verysecretpill');
  });

  test('the log has a line for each request and nothing that a person typed', async () => {
    const secret = { medications: [{ name: 'Zuurremmer van Jansen' }], supplements: [{ label: 'Mijn potje 200 mg' }] };
    await served.post('/api/v1/assess?lang=nl', profileWith(secret));
    await served.post('/api/v1/assess', `{"name":"Jansen"`);
    await served.get('/api/v1/foods?q=Jansen');
    const lines = served.log.map((line) => JSON.parse(line));
    expect(lines.filter((line) => line.msg === 'answered' && line.route === '/api/v1/assess').length).toBeGreaterThan(
      1,
    );
    expect(served.log.join('')).not.toMatch(/Jansen|potje|127\.0\.0\.1:\d+.*assess/);
  });

  test('every answer has an id of its own and headers that let a page run only its own scripts', async () => {
    const [one, other] = [await served.get('/healthz'), await served.get('/healthz')];
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'));
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  });

  test('large answers are compressed for a reader that takes it', async () => {
    const raw = await new Promise<Buffer>((resolve, reject) => {
      const parts: Buffer[] = [];
      const socket = connect(Number(new URL(served.address).port), '127.0.0.1', () =>
        socket.write('GET /api/v1/sources HTTP/1.0\r\naccept-encoding: br\r\n\r\n'),
      );
      socket.on('data', (part) => parts.push(part));
      socket.on('end', () => resolve(Buffer.concat(parts)));
      socket.on('error', reject);
    });
    const head = raw.subarray(0, raw.indexOf('\r\n\r\n')).toString();
    expect(head).toMatch(/content-encoding: br/i);
    const text = brotliDecompressSync(raw.subarray(raw.indexOf('\r\n\r\n') + 4)).toString();
    expect(JSON.parse(text).sources.length).toBeGreaterThan(100);
  });
});

describe('the command', () => {
  test('is not reachable for others unless that is said', async () => {
    expect(isLoopback('127.0.0.1') && isLoopback('localhost') && isLoopback('::1')).toBe(true);
    expect(isLoopback('0.0.0.0') || isLoopback('192.168.1.2') || isLoopback('::') || isLoopback('127.evil.org')).toBe(
      false,
    );
    const run = await runCli(['serve', '--host', '0.0.0.0', '--port', '0']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('--public');
  });

  test('says that a port is taken, and what to do', async () => {
    const run = await runCli(['serve', '--port', new URL(served.address).port]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('--port');
    expect((await runCli(['serve', '--port', '65536'])).code).toBe(2);
  });

  test('listens on a free port, and told to stop it first answers what is under way', async () => {
    const node = join(root, 'node_modules/node/bin/node');
    const child = spawn(node, [join(root, 'dist/cli/main.js'), 'serve', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
    const address = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0] ?? '')),
    );
    const body = JSON.stringify(profileWith({}));
    const answer = new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(new URL(address).port), '127.0.0.1', () => {
        socket.write(
          `POST /api/v1/assess HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 20)}`,
        );
        setTimeout(() => child.kill('SIGTERM'), 300);
        setTimeout(() => socket.write(body.slice(20)), 700);
      });
      socket.on('data', (part) => {
        text += part;
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    const text = await answer;
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    expect(text).toContain('elementair/assessment@1');
    expect(await ended).toBe(0);
  }, 20_000);
});
