import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'elementair-refusal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const woman = 'person: { sex: female, age: 40 y }\n';
const dutch = `schema: elementair/profile@1\nlanguage: nl\n${woman}`;
const typingError = fileWith('typing-error.yaml', `${dutch}supplement: []\n`);

describe('a Dutch profile that is refused', () => {
  test.each([
    ['a field with a typing error', typingError, 'Dit veld is niet bekend.'],
    ['YAML that cannot be read', fileWith('no-yaml.yaml', `${dutch}diet: [\n`), 'Dit is niet te lezen als YAML'],
    ['no unit', fileWith('unit.yaml', dutch.replace('40 y', '40')), 'De eenheid ontbreekt.'],
    ['JSON on one line', fileWith('one-line.json', '{"language":"nl","person":{}}'), 'Dit veld is nodig'],
  ])('because of %s is told so in Dutch', async (_, file, words) => {
    const run = await runCli(['assess', file]);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toContain(words);
    expect(run.err).not.toMatch(/Received|Did you mean/);
  });

  test('by the day or by the difference between two profiles is told so in Dutch', async () => {
    expect((await runCli(['schedule', typingError])).err).toContain('Dit veld is niet bekend.');
    expect((await runCli(['diff', typingError, typingError])).err).toContain('Dit veld is niet bekend.');
  });

  test('because of an option is told so in Dutch', async () => {
    const good = fileWith('good.yaml', dutch);
    expect((await runCli(['assess', good, '--authority', 'atlantis'])).err).toContain('Geen instantie of land');
    expect((await runCli(['assess', good, '--nutrient', 'novium'])).err).toContain('Deze voedingsstof');
  });

  test('is told so in English when English is asked for, and a machine that is Dutch does not go before an English one', async () => {
    expect((await runCli(['assess', typingError, '--lang', 'en'])).err).toContain('This field is not known.');
    const english = fileWith('english.yaml', `${dutch.replace('nl', 'en')}supplement: []\n`);
    expect((await runCli(['assess', english], { LANG: 'nl_NL.UTF-8' })).err).toContain('This field is not known.');
  });

  test('as JSON has its remedy in Dutch', async () => {
    const run = await runCli(['assess', typingError, '--format', 'json']);
    expect(JSON.parse(run.err)).toMatchObject({ code: 'unknown-key', remedy: expect.stringContaining('Dit veld') });
  });
});

test('a Dutch scenario that is refused is told so in Dutch', async () => {
  const file = fileWith('scenario.yaml', `schema: elementair/scenario@1\nlanguage: nl\n${woman}utill: 3 d\n`);
  expect((await runCli(['simulate', file])).err).toContain('Dit veld is niet bekend.');
});

test('a profile that names no language is refused in that of the machine', async () => {
  const file = fileWith('none.yaml', `schema: elementair/profile@1\n${woman}supplement: []\n# language: nl\n`);
  expect((await runCli(['assess', file])).err).toContain('This field is not known.');
  expect((await runCli(['assess', file], { LANG: 'nl_NL.UTF-8' })).err).toContain('Dit veld is niet bekend.');
});
