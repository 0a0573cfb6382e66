import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { riskSchema } from '../../../src/assess/risk/index.ts';
import { at, today } from '../../knowledge.ts';
import { partsOf } from './parts.ts';

const depletionSchema = z.strictObject({
  id: z.string(),
  input: z.string(),
  name: z.string(),
  direction: z.enum(['raises', 'lowers']),
  likelihood: z.enum(['established', 'probable', 'possible', 'theoretical']),
  sources: z.array(z.string()),
  verified: z.boolean(),
  mechanism: z.string(),
});
const cases = z
  .array(
    z.strictObject({
      name: z.string(),
      source: z.string(),
      base: z.enum(['known', 'open']),
      person: z.record(z.string(), z.unknown()).default({}),
      more: z.record(z.string(), z.unknown()).default({}),
      depletion: z.array(depletionSchema).default([]),
      undecided: z.array(z.string()).default([]),
      score: z.tuple([z.number(), z.number()]).optional(),
      factors: z.array(z.string()).optional(),
      findings: z.array(z.string()).optional(),
      questions: z.array(z.string()).optional(),
      equal: z.record(z.string(), z.unknown()).default({}),
    }),
  )
  .parse(parse(readFileSync(join(import.meta.dirname, 'risk.yaml'), 'utf8')));

const bases = {
  known: {
    person: {
      sex: 'female',
      age: '40 y',
      pregnant: false,
      lactating: false,
      dialysis: false,
      egfr: '95 mL/min/{1.73_m2}',
    },
    rest: { diet: { alcohol: '0 g/d' }, supplements: [], medications: [], conditions: [] },
  },
  open: { person: { sex: 'female', age: '40 y' }, rest: {} },
};

/** Null in a case takes a statement of the base away. */
function withoutNulls(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

function run(one: (typeof cases)[number], language: 'en' | 'nl' = 'en'): ReturnType<typeof partsOf> {
  const { person, rest } = bases[one.base];
  const profile = { date: today, person: withoutNulls({ ...person, ...one.person }), ...rest, ...one.more };
  return partsOf(withoutNulls(profile), { language, depletion: one.depletion, undecided: one.undecided });
}

describe('risk cases', () => {
  test.each(cases)('$name', (one) => {
    const parts = run(one);
    const { risk } = parts;
    if (one.score !== undefined) {
      const [low, high] = one.score;
      expect([risk.score?.low, risk.score?.high]).toEqual([low, high]);
      expect(risk.score?.value.state).toBe(low === high ? 'known' : 'unknown');
    }
    if (one.factors !== undefined) {
      expect(risk.factors.map((row) => `${row.id} ${row.input}`).sort()).toEqual([...one.factors].sort());
    }
    if (one.findings !== undefined) {
      const found = parts.findings.map((row) => `${row.id} ${row.verified ? 'verified' : 'unverified'}`);
      expect(found.sort()).toEqual(one.findings);
      for (const row of parts.findings) expect(row.level).toBe('urgent');
    }
    if (one.questions !== undefined) expect(risk.nextQuestions.map((row) => row.id)).toEqual(one.questions);
    for (const [path, value] of Object.entries(one.equal)) expect(at(parts, path), path).toEqual(value);
  });

  test.each(cases)('$name: the answer has the form of the contract and is the same twice', (one) => {
    const first = run(one, 'nl').risk;
    expect(() => riskSchema.parse(first)).not.toThrow();
    expect(first.nextQuestions.length).toBeLessThanOrEqual(5);
    expect(JSON.stringify(run(one, 'nl').risk)).toBe(JSON.stringify(first));
  });
});
