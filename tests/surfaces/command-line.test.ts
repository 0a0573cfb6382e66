import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { assess } from '../../src/assess/index.ts';
import { plainStyle, renderText } from '../../src/report/index.ts';
import { answerTo, at, example, exampleNames, knowledge, packs, profileOf } from '../knowledge.ts';
import { root } from '../root.ts';
import { runCli } from '../run-cli.ts';

const fileOf = (name: string): string => join(root, 'examples', `${name}.yaml`);

describe('the built command line and the library give the same bytes', () => {
  test.concurrent.each(exampleNames)('%s as JSON', async (name) => {
    const [first, second] = await Promise.all([0, 1].map(() => runCli(['assess', fileOf(name), '--format', 'json'])));
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first?.out).toBe(`${JSON.stringify(answerTo(example(name)), null, 2)}\n`);
    expect(second?.out).toBe(first?.out);
  });

  test.concurrent.each(exampleNames)('%s as text, in the other language', async (name) => {
    const language = profileOf(example(name)).language === 'nl' ? 'en' : 'nl';
    const run = await runCli(['assess', fileOf(name), '--lang', language]);
    const assessment = answerTo(example(name), { language });
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toBe(
      renderText({ assessment, profile: profileOf(example(name)), corpus: packs.corpus, explain: false }, plainStyle),
    );
  });

  test('a date, a nutrient and a set of reference values of the command line go before those of the profile', async () => {
    const words = ['--format', 'json', '--date', '2026-12-24', '--reference-set', 'us', '--nutrient', 'magnesium'];
    const run = await runCli(['assess', fileOf('anna'), ...words]);
    const options = { date: '2026-12-24', referenceSet: 'us', nutrient: 'magnesium' };
    expect(run.out).toBe(`${JSON.stringify(answerTo(example('anna'), options), null, 2)}\n`);
    expect(at(JSON.parse(run.out), 'reference.set')).toBe('us');
  });
});

describe('the day of the assessment decides the age', () => {
  const profile = (date: string): string =>
    `schema: elementair/profile@1\n${date}language: en\nperson: { sex: female, born: 1976-12-01 }\n`;

  test('a date on the command line counts for a date of birth as one in the profile does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'elementair-date-'));
    const file = join(folder, 'profile.yaml');
    writeFileSync(file, profile('date: 2026-11-01\n'));
    const run = await runCli(['assess', file, '--date', '2026-12-24', '--format', 'json']);
    rmSync(folder, { recursive: true });
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(run.out)).toEqual(JSON.parse(JSON.stringify(answerTo(profile('date: 2026-12-24\n')))));
  });
});

describe('equal questions get equal bytes', () => {
  test('the same profile twice, and with a knowledge that has answered others before', () => {
    const before = JSON.stringify(answerTo(example('anna')));
    for (const name of exampleNames) answerTo(example(name));
    expect(JSON.stringify(answerTo(example('anna')))).toBe(before);
  });

  test.each(exampleNames)('the order of the fields of %s changes nothing', (name) => {
    const turned = reverseKeys(parse(example(name)));
    expect(JSON.stringify(answerTo(stringify(turned)))).toBe(JSON.stringify(answerTo(example(name))));
  });

  test.each(exampleNames)('JSON and YAML of %s are the same profile', (name) => {
    expect(profileOf(JSON.stringify(parse(example(name))))).toEqual(profileOf(example(name)));
  });

  test.each(exampleNames)('the order of the foods, supplements and medicines of %s changes no sum', (name) => {
    const written = parse(example(name)) as Record<string, unknown>;
    const turned = structuredClone(written);
    for (const path of ['diet.foods', 'diet.water', 'supplements', 'medications']) {
      const list = at(turned, path);
      if (Array.isArray(list)) list.reverse();
    }
    const [plain, other] = [answerTo(written), answerTo(turned)];
    for (const part of ['food', 'water', 'supplements', 'medicines', 'nonFood', 'total'] as const) {
      expect(withoutInputs(other.intake[part]), part).toEqual(withoutInputs(plain.intake[part]));
    }
    expect(other.verdict.level).toBe(plain.verdict.level);
    expect(other.findings).toEqual(plain.findings);
    expect(other.upperLevel.exceeded).toBe(plain.upperLevel.exceeded);
    expect(withoutInputs(other.absorption.perDay)).toEqual(withoutInputs(plain.absorption.perDay));
  });
});

describe('a knowledge without foods', () => {
  test('leaves every food unknown instead of counting it as nothing', () => {
    const reading = assess(profileOf(example('anna')), { ...knowledge, food: undefined }, {});
    if (!reading.ok) throw new Error(reading.problem.code);
    expect(reading.value.intake.food.state).toBe('unknown');
    expect(reading.value.verdict.level).not.toBe('ok');
  });
});

/** Numbers of an answer without the paths and derivation ids, which follow the order of the profile. */
function withoutInputs(answer: unknown): unknown {
  const { derivation: _, missing, ...rest } = answer as Record<string, unknown>;
  return { ...rest, missing: Array.isArray(missing) ? missing.length : 0 };
}

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  );
}
