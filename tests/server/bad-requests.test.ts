import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profileWith } from '../knowledge.ts';
import { jsonOf, type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

/** Sends bytes as they are and gives what came back, up to the close of the connection. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

async function expectAlive(): Promise<void> {
  expect((await served.post('/api/v1/assess', profileWith({}))).status).toBe(200);
}

describe('a request that cannot be answered gets a problem document, and the next one is served', () => {
  const wide = `{"text":"${'a'.repeat(11_000_000)}"}`;
  test.each([
    ['JSON that breaks off', '/api/v1/assess', '{"schema":', {}, 400, 'not-json'],
    ['an empty body', '/api/v1/assess', '', {}, 400, 'not-json'],
    ['text in place of JSON', '/api/v1/assess', 'hello', { 'content-type': 'text/plain' }, 415, 'not-json-type'],
    ['XML', '/api/v1/assess', '<a/>', { 'content-type': 'application/xml' }, 415, 'not-json-type'],
    ['a body of 11 MB', '/api/v1/label', wide, {}, 413, 'too-large'],
    ['a key that reaches into the language', '/api/v1/assess', '{"__proto__":{"x":1}}', {}, 400, 'not-json'],
    ['a constructor key', '/api/v1/assess', '{"constructor":{"prototype":{"x":1}}}', {}, 400, 'not-json'],
    ['a list in place of a profile', '/api/v1/assess', '[]', {}, 422, 'not-a-profile'],
    ['an unknown field', '/api/v1/assess', JSON.stringify(profileWith({ medicines: [] })), {}, 422, 'unknown-key'],
    ['an unknown field of a question', '/api/v1/convert', '{"txt":"5 mg"}', {}, 422, 'unknown-key'],
    ['a question without its text', '/api/v1/convert', '{}', {}, 422, 'missing'],
    ['an unknown choice', '/api/v1/assess?language=nl', '{}', {}, 422, 'unknown-key'],
    ['a date that does not exist', '/api/v1/assess?date=tomorrow', '{}', {}, 422, 'wrong-format'],
    [
      'another nutrient',
      '/api/v1/assess?nutrient=kryptonite',
      JSON.stringify(profileWith({})),
      {},
      404,
      'unknown-nutrient',
    ],
    ['a unit that is none', '/api/v1/convert', '{"text":"5 mg magnesium","to":"furlong"}', {}, 422, 'not-convertible'],
  ])('%s', async (_, path, text, headers, status, code) => {
    const response = await served.post(path, text, headers);
    const problem = await jsonOf(response);
    expect(problem).toMatchObject({ status, code });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(problem['instance']).toBe(`urn:uuid:${response.headers.get('x-request-id')}`);
    expect(JSON.stringify(problem)).not.toMatch(/\bat .*\.(ts|js):\d/);
    await expectAlive();
  });

  test('a wrong word is answered with the one that may have been meant, in Dutch', async () => {
    const response = await served.post('/api/v1/convert?lang=nl', { txt: '5 mg' });
    expect(await jsonOf(response)).toMatchObject({ candidates: ['text'], detail: expect.stringContaining('veld') });
  });

  test.each([['/../../etc/passwd'], ['/%2e%2e/%2e%2e/etc/passwd'], ['/en/..%2f..%2fpackage.json'], ['/%00'], ['/%zz']])(
    'the address %s leads nowhere',
    async (path) => {
      const raw = await sendRaw(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
      expect(raw).toMatch(/^HTTP\/1\.1 40[0-4] /);
      expect(raw).not.toMatch(/root:|devDependencies/);
      await expectAlive();
    },
  );

  test('a line break in a header or an address adds no header to the answer', async () => {
    const split = await sendRaw(
      'GET /api/v1/foods?q=a%0d%0aset-cookie:x=1 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
    );
    expect(split.split('\r\n\r\n')[0]).not.toMatch(/set-cookie/i);
    const id = await sendRaw('GET /healthz HTTP/1.1\r\nhost: a\r\nx-request-id: mine\r\nconnection: close\r\n\r\n');
    expect(id).toMatch(/x-request-id: [0-9a-f-]{36}\r\n/);
  });

  test('markup in free text comes back as the text it is, in JSON that no browser runs', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const response = await served.post('/api/v1/assess', profileWith({ medications: [{ name }] }));
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(JSON.stringify(await response.json())).toContain(JSON.stringify(name).slice(1, -1));
  });

  test('another method than the one described is not answered', async () => {
    expect((await served.get('/api/v1/assess')).status).toBe(404);
    expect((await fetch(`${served.address}/api/v1/foods`, { method: 'DELETE' })).status).toBe(404);
  });
});

describe('load', () => {
  test('a body that comes a byte at a time is cut off, and others are served meanwhile', async () => {
    const impatient = await serve({ requestTimeoutMilliseconds: 600 });
    try {
      const head =
        'POST /api/v1/assess HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n';
      const { port } = new URL(impatient.address);
      const closed = new Promise<number>((resolve) => {
        const started = performance.now();
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(head));
        const drip = setInterval(() => socket.write(' '), 100);
        socket.on('error', () => {});
        socket.on('close', () => {
          clearInterval(drip);
          resolve(performance.now() - started);
        });
      });
      expect((await impatient.get('/healthz')).status).toBe(200);
      expect(await closed).toBeLessThan(8000);
      expect((await impatient.post('/api/v1/assess', profileWith({}))).status).toBe(200);
    } finally {
      await impatient.stop();
    }
  }, 15_000);

  /** Ten medicines that each bind the nutrient, taken often, beside ten doses to place. */
  const names = 'ciprofloxacin doxycycline levothyroxine alendronate dolutegravir eltrombopag penicillamine'.split(' ');
  const heaviest = profileWith({
    medications: names.map((name) => ({ name, timesPerDay: 3 })),
    supplements: Array.from({ length: 6 }, () => ({ compound: 'citrate', amount: '100 mg', timesPerDay: 3 })),
    day: { wakes: '06:00', sleeps: '23:30' },
  });

  test('100 days of the worst case at once are all answered within 20 seconds, and the next request as well', async () => {
    const before = performance.now();
    const answers = await Promise.all(Array.from({ length: 100 }, () => served.post('/api/v1/schedule', heaviest)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(performance.now() - before).toBeLessThan(20_000);
    await expectAlive();
  }, 30_000);

  test('an address that asks too often is told to wait', async () => {
    const strict = await serve({ requestsPerMinute: 3 });
    try {
      const statuses = [];
      for (let round = 0; round < 4; round += 1) statuses.push(await strict.get('/api/v1/sources'));
      expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
      expect(statuses[3]?.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await jsonOf(statuses[3] ?? new Response('{}'))).toMatchObject({ code: 'too-many-requests', status: 429 });
      expect((await strict.get('/healthz')).status).toBe(200);
    } finally {
      await strict.stop();
    }
  });
});
