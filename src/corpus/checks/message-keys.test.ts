import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../../..');

function keysIn(folder: string): string[] {
  return readdirSync(join(root, 'content', folder))
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => Object.keys(parse(readFileSync(join(root, 'content', folder, name), 'utf8'))));
}

function sources(): { path: string; text: string }[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.generated.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }));
}

const keys = keysIn('messages');
/** First parts of keys, such as `report` of `report.title`. */
const families = new Set(keys.filter((key) => key.includes('.')).map((key) => key.split('.')[0] ?? ''));

/** Places of the contract that read like keys and are none. */
const places = new Set(['risk.score', 'risk.factors']);

/** Keys written out in code, also as data; a template counts by what stands before its first hole. */
function saidIn(text: string): { key: string; isStart: boolean }[] {
  return [...text.matchAll(/'([a-z][a-z-]*(?:\.[a-z0-9-]+)+)'|`([a-z][a-z.-]*\.)\$\{/g)]
    .map(([, key, start]) => ({ key: key ?? start ?? '', isStart: key === undefined }))
    .filter(({ key }) => families.has(key.split('.')[0] ?? '') && !places.has(key.replace(/\.$/, '')));
}

describe('words the product says', () => {
  const said = sources().flatMap(({ path, text }) => saidIn(text).map((one) => ({ path, ...one })));
  test('the code says something', () => {
    expect(said.length).toBeGreaterThan(40);
  });
  test('every key the code says has words in the content', () => {
    const known = new Set(keys);
    const lost = said.filter(({ key, isStart }) =>
      isStart ? !keys.some((one) => one.startsWith(key)) : !known.has(key),
    );
    expect(lost).toEqual([]);
  });
  test('a key is seen as a word and as the start of one', () => {
    const code = ["say('report.title'); ", 'say(messages, language, `report.level.$', '{level}`)'].join('');
    expect(saidIn(code)).toEqual([
      { key: 'report.title', isStart: false },
      { key: 'report.level.', isStart: true },
    ]);
  });
});
