import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../src/assess/index.ts';
import { readProfile } from '../../src/profile/index.ts';
import type { Problem, Reading } from '../../src/quantity/index.ts';
import { describeProblem } from '../../src/report/index.ts';
import { at, knowledge, packs, today, vocabulary } from '../knowledge.ts';
import { runCli } from '../run-cli.ts';
import { type BadInput, badInput } from './bad-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'elementair-bad-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refused = badInput.filter((one) => one.refused !== undefined);
const answered = badInput.filter((one) => one.answered !== undefined);
const languages = ['nl', 'en'] as const;

/** The whole way of the library: bytes to answer. */
function answerOf(one: BadInput): Reading<Assessment> {
  const profile = readProfile(one.bytes, vocabulary, { today });
  return profile.ok ? assess(profile.value, knowledge, { date: today, language: 'en' }) : profile;
}

function problemOf(one: BadInput): Problem {
  const reading = answerOf(one);
  if (reading.ok) throw new Error(`"${one.name}" was answered`);
  return reading.problem;
}

function fileOf(one: BadInput): string {
  const file = join(folder, `${badInput.indexOf(one)}.yaml`);
  writeFileSync(file, one.bytes);
  return file;
}

/** A stack, a path of ours or an unfilled placeholder never reaches a person. */
const innards = /call stack|\bat [\w.<>]+ \(|node:internal|\.ts:\d|\.js:\d|\{[a-zA-Z]+\}|undefined|\[object/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: looked for on purpose
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test('the table holds at least sixty cases with names of their own', () => {
  expect(new Set(badInput.map((one) => one.name)).size).toBe(badInput.length);
  expect(badInput.length).toBeGreaterThanOrEqual(60);
});

describe('refused by the library', () => {
  test.each(refused)('$name', (one) => {
    const problem = problemOf(one);
    expect(problem).toMatchObject(one.refused ?? {});
    expect(problem.received?.length ?? 0).toBeLessThanOrEqual(80);
    expect(problem.received ?? '').not.toMatch(control);
    for (const language of languages) {
      const { remedy } = describeProblem(problem, packs.corpus.messages, language);
      expect(remedy, 'a remedy in words').toMatch(/\s\S+\s.*\S/);
      expect(remedy).not.toMatch(innards);
    }
    const [dutch, english] = languages.map(
      (language) => describeProblem(problem, packs.corpus.messages, language).remedy,
    );
    expect(dutch).not.toBe(english);
  });
});

describe('answered by the library', () => {
  test.each(answered)('$name', (one) => {
    const reading = answerOf(one);
    if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
    const answer = reading.value;
    const { equal, questions, unrecognised, candidates, interval } = one.answered ?? {};
    for (const [path, value] of Object.entries(equal ?? {})) expect(at(answer, path), path).toEqual(value);
    for (const { id, input } of questions ?? []) {
      const about = answer.questions.filter((asked) => asked.input.startsWith(input)).map((asked) => asked.id);
      expect(about, `questions about ${input}`).toContain(id ?? about[0] ?? 'any');
    }
    for (const input of unrecognised ?? []) {
      const entry = answer.coverage.find((covered) => covered.input === input);
      expect(entry?.status, input).toBe('unrecognised');
      expect(entry?.candidates?.length ?? 0).toBeGreaterThanOrEqual(candidates ?? 0);
      expect(entry?.candidates?.length ?? 0).toBeLessThanOrEqual(3);
      expect(new Set(entry?.candidates).size, 'candidates differ').toBe(entry?.candidates?.length ?? 0);
      expect(answer.verdict.level).not.toBe('ok');
    }
    if (interval !== undefined) {
      const found = at(answer, interval);
      expect(found).toMatchObject({ state: 'known' });
      expect(Number(at(found, 'low'))).toBeLessThan(Number(at(found, 'high')));
    }
  });
});

test('after all of it the prototype of objects is as it was', () => {
  for (const one of badInput) answerOf(one);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(at({}, 'polluted')).toBeUndefined();
  expect('polluted' in {}).toBe(false);
});

describe('refused by the command line with exit code 3, as one JSON object and nothing on standard output', () => {
  test.concurrent.each(refused)('$name', async (one) => {
    const language = languages[badInput.indexOf(one) % 2] ?? 'en';
    const run = await runCli(['assess', fileOf(one), '--format', 'json', '--lang', language]);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err.trim().split('\n')).toHaveLength(1);
    const described = describeProblem(problemOf(one), packs.corpus.messages, language);
    expect(JSON.parse(run.err)).toEqual(JSON.parse(JSON.stringify(described)));
  });
});

describe('refused by the command line in words: path, received value and remedy', () => {
  test.concurrent.each(refused.filter((_, index) => index % 3 === 0))('$name', async (one) => {
    const language = languages[badInput.indexOf(one) % 2] ?? 'en';
    const run = await runCli(['assess', fileOf(one), '--lang', language]);
    expect(run).toMatchObject({ code: 3, out: '' });
    const described = describeProblem(problemOf(one), packs.corpus.messages, language);
    expect(run.err).toContain(described.path);
    expect(run.err).toContain(described.received ?? '');
    expect(run.err).toContain(described.remedy);
    expect(run.err).not.toMatch(innards);
    expect(run.err).not.toMatch(control);
  });
});

describe('answered by the command line with exit code 0, without control characters for the terminal', () => {
  test.concurrent.each(answered)('$name', async (one) => {
    const language = languages[badInput.indexOf(one) % 2] ?? 'en';
    const run = await runCli(['assess', fileOf(one), '--lang', language]);
    expect(run).toMatchObject({ code: 0, err: '' });
    const lines = run.out.split('\n');
    expect(lines.filter((line) => control.test(line))).toEqual([]);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});
