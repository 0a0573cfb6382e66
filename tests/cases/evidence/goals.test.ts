import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { effectivenessSchema, evidenceSchema } from '../../../src/assess/evidence/index.ts';
import { certaintySchema, settingSchema } from '../../../src/corpus/schemas/indication.ts';
import { profileWith } from '../../knowledge.ts';
import { planOf } from '../plan/plan-of.ts';

const doseSchema = z.strictObject({
  perDay: z.number().nullable(),
  high: z.number().optional(),
  multiple: z.number().nullable(),
  multipleHigh: z.number().optional(),
  split: z.number().optional(),
  setting: settingSchema,
  basis: z.enum(['element', 'compound', 'not-stated']),
  level: z.string().optional(),
});
const caseSchema = z.strictObject({
  case: z.string(),
  said: z.string(),
  age: z.string().default('40 y'),
  set: z.string().default('efsa'),
  is: z.string().nullable(),
  word: effectivenessSchema.optional(),
  certainty: certaintySchema.optional(),
  information: z.boolean().default(false),
  source: z.string().optional(),
  dose: doseSchema.optional(),
  blocked: z.number().default(0),
});
const cases = z.array(caseSchema).parse(parse(readFileSync(join(import.meta.dirname, 'goals.yaml'), 'utf8')));

const ask = (said: string, age: string, set: string): ReturnType<typeof planOf> =>
  planOf(profileWith({ referenceSet: set, person: { sex: 'male', age, egfr: '90 mL/min/{1.73_m2}' }, goals: [said] }));

describe.each(cases.filter((one) => one.is !== null))('$said: $case', (one) => {
  const { evidence, input } = ask(one.said, one.age, one.set);
  const [found] = evidence;

  test('the goal is recognised as the use and stands in the receipt', () => {
    expect(evidence.map((each) => each.indication)).toEqual([one.is]);
    expect(input.coverage).toContainEqual(
      expect.objectContaining({ input: 'goals[0]', kind: 'goal', status: 'rule', id: one.is }),
    );
    expect(evidenceSchema.safeParse(found).error?.message).toBeUndefined();
  });

  test('word, certainty and setting are those of the sources', () => {
    expect(found).toMatchObject({
      effectiveness: one.word,
      certainty: one.certainty,
      informationOnly: one.information,
    });
    const cited = [...(found?.sources ?? []), ...(found?.effect ?? []).map((outcome) => outcome.source)];
    expect(cited).toContain(one.source);
  });

  test('blocked doses are shown as blocked and have no amount', () => {
    const blocked = found?.doses.filter((dose) => dose.blocked !== undefined) ?? [];
    expect(blocked).toHaveLength(one.blocked);
    for (const dose of blocked) {
      expect(dose.amount.state).toBe('unknown');
      expect(dose.perDay.state).toBe('unknown');
      expect(dose.aboveUpperLevel).toBeNull();
    }
  });

  const { dose } = one;
  if (dose !== undefined)
    test('the first dose stands beside the upper level of the person', () => {
      const read = found?.dose;
      expect(read).toMatchObject({ basis: dose.basis, setting: dose.setting, split: dose.split ?? null });
      if (dose.perDay === null) expect(read?.perDay.state).toBe('unknown');
      else expect(read?.perDay).toMatchObject({ state: 'known', unit: 'mg/d', value: dose.perDay });
      if (dose.high !== undefined) expect(read?.perDay).toMatchObject({ low: dose.perDay, high: dose.high });
      if (dose.multiple === null) expect(read?.aboveUpperLevel).toBeNull();
      else expect(read?.aboveUpperLevel).toEqualWithin(dose.multiple, { absolute: 0.005 });
      if (dose.multipleHigh !== undefined) {
        expect(read?.aboveUpperLevelHigh).toEqualWithin(dose.multipleHigh, { absolute: 0.005 });
      }
      if (dose.level !== undefined) expect(read?.upperLevel).toBe(dose.level);
    });
});

describe.each(cases.filter((one) => one.is === null))('$said: $case', (one) => {
  test('it is reported as not recognised, with a question, and nothing is said of it', () => {
    const { evidence, input } = ask(one.said, one.age, one.set);
    expect(evidence).toEqual([]);
    expect(input.coverage).toContainEqual(
      expect.objectContaining({ input: 'goals[0]', kind: 'goal', status: 'unrecognised' }),
    );
  });
});

test('every use of the content has a case', () => {
  const { input } = ask('sleep', '40 y', 'efsa');
  expect([...new Set(cases.flatMap((one) => one.is ?? []))].sort()).toEqual(
    input.content.indications.map((one) => one.id).sort(),
  );
});

test('no dose that is shown or used anywhere is 1080 mg', () => {
  const ids = ask('sleep', '40 y', 'efsa').input.content.indications.map((one) => one.id);
  const { evidence, plan } = planOf(profileWith({ goals: ids }));
  expect(evidence).toHaveLength(ids.length);
  expect(JSON.stringify([evidence, plan])).not.toMatch(/1[.,]?080/);
});

test('a goal written twice, once by name and once by synonym, counts once', () => {
  const { evidence, input } = planOf(profileWith({ goals: ['sleep', 'slapeloosheid'] }));
  expect(evidence.map((one) => one.indication)).toEqual(['sleep']);
  expect(input.coverage.filter((one) => one.kind === 'goal')).toHaveLength(2);
});

test('every outcome keeps its interval, its comparator and where it was read', () => {
  const { evidence } = planOf(profileWith({ goals: ['sleep', 'hypertension', 'asthma-iv'] }));
  const sleep = evidence[0]?.effect[0];
  expect(sleep).toMatchObject({
    effect: '-17.36 minutes',
    comparator: 'Placebo',
    interval: { low: -27.27, high: -7.44, level: 95 },
    source: 'mah-2021-insomnia',
    verified: true,
  });
  const remembered = evidence.flatMap((one) => one.effect).filter((one) => !one.verified);
  expect(remembered.map((one) => one.source).sort()).toEqual(['kew-2014-asthma', 'zhang-2016-bp', 'zhang-2016-bp']);
});
