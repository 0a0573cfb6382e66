import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkOf, checkOfProfile, content } from './check-of.ts';

const text = z.string();
const askSchema = z.strictObject({
  with: z.array(text),
  compound: text.exactOptional(),
  route: z.enum(['oral', 'parenteral']).exactOptional(),
  authority: text.exactOptional(),
  asOf: text.exactOptional(),
});

function read<T>(name: string, schema: z.ZodType<T>): T {
  // Dates of YAML 1.1 would become objects; the core schema keeps them as text.
  return schema.parse(parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
}

describe('every rule holds where its source says so and not outside its scope', () => {
  const gapSchema = z.strictObject({
    before: text,
    after: text,
    by: text,
    verified: z.boolean(),
    standIn: text.exactOptional(),
  });
  const cases = read(
    'rules.yaml',
    z.array(
      z.strictObject({
        rule: text,
        about: text,
        ask: askSchema,
        expect: z.strictObject({
          severity: text,
          likelihood: text,
          evidence: text,
          action: text,
          verified: z.boolean(),
          needs: z.array(text).exactOptional(),
          gap: z.union([z.literal('none'), gapSchema]),
        }),
        not: z.strictObject({ ...askSchema.shape, because: text }),
      }),
    ),
  );

  test('each rule of the content has a case', () => {
    const ids = content.interactions.flatMap((row) => row.rules.map((rule) => rule.id));
    expect(cases.map((one) => one.rule).sort()).toEqual(ids.sort());
  });

  test.each(cases)('$rule holds for $about', ({ rule, ask, expect: expected }) => {
    const hit = checkOf(ask).interactions.find((one) => one.id === rule);
    const { gap, needs, action, ...rest } = expected;
    expect(hit).toMatchObject({ ...rest, needs: needs ?? [] });
    expect(hit?.management.action).toBe(action);
    const chosen = hit?.management.gap;
    if (gap === 'none') expect(chosen).toBeUndefined();
    else {
      expect([chosen?.drugBefore ?? 'none', chosen?.drugAfter ?? 'none']).toEqual([gap.before, gap.after]);
      expect([chosen?.authority, chosen?.verified]).toEqual([gap.by, gap.verified]);
      expect(chosen?.standIn.map((one) => `${one.side} ${one.from}`)).toEqual(
        gap.standIn === undefined ? [] : [gap.standIn],
      );
    }
    expect(hit?.text.length).toBeGreaterThan(0);
    expect(hit?.studied.length).toBeGreaterThan(0);
  });

  test.each(cases)('$rule does not hold outside its scope', ({ rule, not: { because, ...ask } }) => {
    const answer = checkOf(ask);
    expect(answer.interactions.map((one) => one.id)).not.toContain(rule);
    expect(answer.coverage.map((one) => one.status)).not.toContain('unrecognised');
    const reasons = answer.coverage.flatMap((one) => one.notHolding.filter((reason) => reason.rule === rule));
    expect(reasons.map((one) => one.because)).toEqual(because === 'not-named' ? [] : [because]);
  });
});

describe('a negative takes away within its scope and only there', () => {
  const cases = read(
    'negatives.yaml',
    z.array(
      z.strictObject({
        case: text,
        ask: askSchema,
        expect: z.strictObject({
          status: text,
          negative: text,
          verified: z.boolean(),
          inScope: z.boolean(),
          hits: z.array(text),
        }),
      }),
    ),
  );

  test('each negative of the content has a case', () => {
    const named = new Set(cases.map((one) => one.expect.negative));
    expect(content.ruledOut.map((row) => row.id).filter((id) => !named.has(id))).toEqual([]);
  });

  test.each(cases)('$case', ({ ask, expect: expected }) => {
    const answer = checkOf(ask);
    const negative = answer.ruledOut.find((one) => one.id === expected.negative);
    expect(answer.coverage[0]?.status).toBe(expected.status);
    expect([negative?.verified, negative?.inScope]).toEqual([expected.verified, expected.inScope]);
    expect(answer.interactions.map((one) => one.id)).toEqual(expected.hits);
  });
});

describe('hours, dates, names and routes', () => {
  const cases = read(
    'questions.yaml',
    z.array(
      z.strictObject({
        case: text,
        ask: askSchema,
        expect: z.strictObject({
          hits: z.array(text),
          action: text.exactOptional(),
          likelihood: text.exactOptional(),
          gap: text.exactOptional(),
          by: text.exactOptional(),
          standIn: text.exactOptional(),
          text: text.exactOptional(),
          alternatives: z.array(text).exactOptional(),
          disagrees: z.array(text).exactOptional(),
          unknown: z.array(text).exactOptional(),
          status: text.exactOptional(),
          rules: z.array(text).exactOptional(),
        }),
      }),
    ),
  );

  test.each(cases)('$case', ({ ask, expect: expected }) => {
    const answer = checkOf(ask);
    expect(answer.interactions.map((one) => one.id)).toEqual(expected.hits);
    const [hit] = answer.interactions;
    const gap = hit?.management.gap;
    const found: Readonly<Record<string, unknown>> = {
      action: hit?.management.action,
      likelihood: hit?.likelihood,
      gap: `${gap?.drugBefore ?? 'none'} / ${gap?.drugAfter ?? 'none'}`,
      by: gap?.authority,
      standIn: gap?.standIn.map((one) => `${one.side} ${one.from}`).join(', '),
      alternatives: hit?.management.alternatives,
      unknown: answer.unknown.map((one) => one.rule),
      status: answer.coverage[0]?.status,
    };
    for (const [key, value] of Object.entries(expected)) {
      if (Object.hasOwn(found, key)) expect(found[key], key).toEqual(value);
    }
    if (expected.text !== undefined) expect(hit?.text).toContain(expected.text);
    if (expected.rules !== undefined)
      expect([...(answer.coverage[0]?.rules ?? [])].sort()).toEqual(expected.rules.sort());
    const authorities = answer.disagreements.flatMap((one) => one.values.map(({ authority }) => authority));
    expect(authorities).toEqual(expect.arrayContaining(expected.disagrees ?? []));
  });
});

describe('the check of a profile', () => {
  const cases = read(
    'profiles.yaml',
    z.array(
      z.strictObject({
        case: text,
        profile: z.record(text, z.unknown()),
        hits: z.array(text),
        notHolding: z.record(text, text).exactOptional(),
        needs: z.record(text, z.array(text)).exactOptional(),
        questions: z.array(text).exactOptional(),
        depletion: z.array(text).exactOptional(),
        status: z.record(text, text).exactOptional(),
        severity: z.record(text, text).exactOptional(),
      }),
    ),
  );

  test.each(cases)('$case', (one) => {
    const answer = checkOfProfile(one.profile);
    const hits = answer.interactions.filter((hit) => hit.with.kind !== 'food');
    expect(hits.map((hit) => hit.id)).toEqual(one.hits);
    const reasons = answer.coverage.flatMap((entry) => entry.notHolding.map(({ rule, because }) => [rule, because]));
    expect(Object.fromEntries(reasons)).toMatchObject(one.notHolding ?? {});
    for (const [rule, needs] of Object.entries(one.needs ?? {})) {
      expect(hits.find((hit) => hit.id === rule)?.needs, rule).toEqual(needs);
    }
    for (const [rule, severity] of Object.entries(one.severity ?? {})) {
      expect(hits.find((hit) => hit.id === rule)?.severity, rule).toBe(severity);
    }
    for (const [input, status] of Object.entries(one.status ?? {})) {
      expect(answer.coverage.find((entry) => entry.input === input)?.status, input).toBe(status);
    }
    expect(answer.questions.map((question) => question.id)).toEqual(expect.arrayContaining(one.questions ?? []));
    if (one.depletion !== undefined) expect(answer.depletion.map((factor) => factor.id)).toEqual(one.depletion);
  });
});
