import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '../root.ts';
import { runCli } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'elementair-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const anna = join(root, 'examples/anna.yaml');

/** The error object of the contract; that `received` is always there is a test of its own. */
const errorObject = z.strictObject({
  type: z.string().min(1),
  code: z.string().min(1),
  path: z.string(),
  received: z.unknown().optional(),
  remedy: z.string().min(10),
  candidates: z.array(z.string()).optional(),
});

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const noAge = file('no-age.yaml', 'schema: elementair/profile@1\nperson: { sex: female }\n');
const badWeight = file(
  'weight.yaml',
  'schema: elementair/profile@1\nperson: { sex: female, age: 40 y, weight: 3 smurf }\n',
);

describe('exit codes and the error object', () => {
  test.concurrent.each([
    ['an unknown command', ['prescribe', anna], 2],
    ['an unknown option', ['assess', anna, '--colour'], 2],
    ['an unknown format', ['assess', anna, '--format=docx'], 2],
    ['an unknown language', ['assess', anna, '--lang', 'de'], 2],
    ['no file', ['assess'], 2],
    ['a file too many', ['assess', anna, anna], 2],
    ['a file that is not there', ['assess', join(folder, 'nowhere.yaml')], 2],
    ['a folder instead of a file', ['assess', folder], 2],
    ['a date that does not exist', ['assess', anna, '--date', '2026-02-30'], 2],
    ['an unknown nutrient', ['assess', anna, '--nutrient', 'unobtainium'], 2],
    ['an unknown set of reference values', ['assess', anna, '--reference-set', 'atlantis'], 2],
    ['an id that is not there', ['show', 'atlantis-xqz'], 2],
    ['no age', ['assess', noAge], 3],
    ['an unknown unit', ['assess', badWeight], 3],
    ['a conversion of nothing', ['convert', 'zzz'], 3],
  ] as const)('%s', async (_, words, code) => {
    const text = await runCli(words);
    expect(text).toMatchObject({ code, out: '' });
    expect(text.err).toMatch(/^elementair: .+\n$/);
    expect(text.err).not.toMatch(/\n\s+at |node:internal|undefined/);
    const json = await runCli([...words, '--format=json']);
    expect(json).toMatchObject({ code, out: '' });
    expect(json.err.trim().split('\n')).toHaveLength(1);
    expect(errorObject.safeParse(JSON.parse(json.err)).error?.message).toBeUndefined();
  });

  test('without a command it says to name one', async () => {
    const run = await runCli([]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/^elementair: .+\n$/);
  });

  test('the object has the received value also where nothing was received', async () => {
    const { err } = await runCli(['assess', noAge, '--format', 'json']);
    expect(JSON.parse(err)).toHaveProperty('received');
  });

  test('words are in the language asked for', async () => {
    const [dutch, english] = await Promise.all(
      ['nl', 'en'].map((language) => runCli(['assess', noAge, '--lang', language])),
    );
    expect(dutch?.err).toContain('De leeftijd is nodig');
    expect(english?.err).toContain('The age is needed');
  });

  test('a finding is an answer: exit code 0', async () => {
    expect(await runCli(['assess', join(root, 'examples/too-much.yaml')])).toMatchObject({ code: 0, err: '' });
  });

  test('a corpus that cannot be read is a defect of ours and not a stack: 70', async () => {
    const broken = join(folder, 'broken');
    cpSync(join(root, 'dist'), broken, { recursive: true });
    writeFileSync(join(broken, 'corpus/foods.json'), '{"foods":');
    const run = await runIn(broken, ['assess', anna, '--format', 'json']);
    expect(run).toMatchObject({ code: 70, out: '' });
    expect(JSON.parse(run.err)).toMatchObject({ code: 'defect' });
    expect(run.err).not.toMatch(/\n\s+at |node:internal/);
  });

  test('packs that are missing are something needed: 4, with what to run', async () => {
    const bare = join(folder, 'bare');
    cpSync(join(root, 'dist'), bare, { recursive: true });
    rmSync(join(bare, 'corpus'), { recursive: true });
    const run = await runIn(bare, ['assess', anna]);
    expect(run).toMatchObject({ code: 4, out: '' });
    expect(run.err).toMatch(/npm run build|npm install/);
  });

  test.concurrent.each([
    ['assess'],
    ['convert'],
    ['label'],
    ['search'],
    ['show'],
    ['explain'],
    ['diff'],
    ['content', 'check'],
  ])('%s %s --help shows an example', async (...command) => {
    const run = await runCli([...command, '--help']);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(/Examples?:\n {2}\.\/elementair /);
  });
});

function runIn(dist: string, words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(dist, 'cli/main.js'), ...words], { timeout: 20_000 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err });
    });
  });
}
