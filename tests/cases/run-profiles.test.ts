import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { answerTo, at, example, exampleNames } from '../knowledge.ts';

const expectedAnswer = z.strictObject({
  state: z.enum(['known', 'unknown', 'not-applicable']),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  atLeast: z.number().optional(),
  within: z.number().optional(),
});
const cases = z
  .array(
    z.strictObject({
      profile: z.enum(exampleNames),
      source: z.string(),
      expect: z.record(z.string(), expectedAnswer),
      equal: z.record(z.string(), z.unknown()).optional(),
      findings: z.array(z.string()),
    }),
  )
  .parse(parse(readFileSync(join(import.meta.dirname, 'profiles.yaml'), 'utf8')));

test('every example profile has a case worked out by hand', () => {
  expect(cases.map((one) => one.profile).sort()).toEqual([...exampleNames].sort());
});

describe.each(cases)('$profile', (one) => {
  const answer = answerTo(example(one.profile));

  test.each(Object.entries(one.expect))('%s is as worked out from the sources', (path, expected) => {
    const found = at(answer, path);
    expect(found).toMatchObject({ state: expected.state });
    const tolerance = { absolute: expected.within ?? 0 };
    for (const key of ['value', 'low', 'high', 'atLeast'] as const) {
      const number = expected[key];
      if (number === undefined) continue;
      if (key !== 'value') {
        expect(at(found, key) ?? at(found, 'value'), key).toEqualWithin(number, tolerance);
        continue;
      }
      for (const end of ['value', 'low', 'high']) {
        expect(at(found, end) ?? at(found, 'value'), end).toEqualWithin(number, tolerance);
      }
    }
  });

  test.each(Object.entries(one.equal ?? {}))('%s is %s', (path, value) => {
    expect(at(answer, path)).toEqual(value);
  });

  test(`the findings are those expected: ${one.findings.join(', ') || 'none'}`, () => {
    const ids = answer.findings.map((finding) => finding.id);
    expect(ids).toEqual(expect.arrayContaining(one.findings));
    if (one.findings.length === 0) {
      expect(answer.findings.filter((finding) => finding.severity !== 'none')).toEqual([]);
    }
  });
});
