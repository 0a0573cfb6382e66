import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assess } from '../../src/assess/index.ts';
import { loadPackedReading } from '../../src/corpus/node/index.ts';
import { interpretProfile } from '../../src/profile/index.ts';
import { prepareServer, startServer } from '../../src/server/index.ts';
import { loadProduct, root } from '../shared/product.ts';

/** One thread: what `assess()` reaches in process, then the server on a free port; prints both as one line of JSON. */
const { corpus, food } = loadProduct();
const known = prepareServer(corpus, food, loadPackedReading(join(root, 'dist/corpus')));
const body = parse(readFileSync(join(root, 'examples/anna.yaml'), 'utf8'));
const seconds = Number(process.argv[2] ?? 3);

function answerOnce(): string {
  const profile = interpretProfile(body, known.vocabulary, { today: '2026-11-01' });
  if (!profile.ok) throw new Error(profile.problem.code);
  const reading = assess(profile.value, known.knowledge, { language: 'en', date: '2026-11-01' });
  if (!reading.ok) throw new Error(reading.problem.code);
  return JSON.stringify(reading.value);
}

for (let round = 0; round < 200; round += 1) answerOnce();
const started = performance.now();
let count = 0;
for (; performance.now() - started < seconds * 1000; count += 1) answerOnce();
const perSecond = (count / (performance.now() - started)) * 1000;
const reading = await startServer(
  { port: 0, host: '127.0.0.1', public: false },
  { known, requestsPerMinute: 10_000_000, today: () => '2026-11-01' },
);
if (!reading.ok) throw new Error(reading.problem.code);
process.stdout.write(`${JSON.stringify({ perSecond, address: reading.value.address })}\n`);
process.once('SIGTERM', () => void reading.value.stop().then(() => process.exit(0)));
