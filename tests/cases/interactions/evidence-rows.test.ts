import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { InteractionHit } from '../../../src/assess/interactions/index.ts';
import { severitySchema } from '../../../src/corpus/schemas/interaction.ts';
import { checkOf, checkOfProfile, content } from './check-of.ts';

const codes = z.array(z.string());
const scopeSchema = z.enum([
  'any-oral',
  'alkaline',
  'alkaline-high-dose',
  'parenteral',
  'kidney',
  'changes-magnesium',
  'any-source',
]);
const rowSchema = z.strictObject({
  row: z.string(),
  partner: z.string(),
  sources: codes,
  members: codes,
  as: codes.exactOptional(),
  scope: scopeSchema,
  severity: severitySchema,
  gaps: z
    .array(
      z.strictObject({
        source: z.string(),
        before: z.number().nullable(),
        after: z.number().nullable(),
        notUsed: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
});
type Row = z.infer<typeof rowSchema>;
const negativeSchema = z.strictObject({
  negative: z.string(),
  partner: z.string(),
  sources: codes,
  members: codes,
  as: codes.exactOptional(),
  appliesTo: z.string(),
  seen: z.union([z.literal('all'), codes]),
});

const depletionSchema = z.strictObject({
  depletion: z.string(),
  drug: z.string(),
  sources: codes,
  members: codes.min(1),
});

const { rows, negatives, depletion } = z
  .strictObject({
    rows: z.array(rowSchema),
    negatives: z.array(negativeSchema),
    depletion: z.array(depletionSchema),
  })
  .parse(parse(readFileSync(join(import.meta.dirname, 'evidence-rows.yaml'), 'utf8')));

/** One line of evidence became one rule, or one rule for each scope: `ppi`, `antacids/kidney`. */
const isOf = (id: string, row: string): boolean => id === row || id.startsWith(`${row}/`);
const asked = ({ members, as }: Row): readonly string[] => as ?? members;
const routeOf = ({ scope }: Row): 'oral' | 'parenteral' => (scope === 'parenteral' ? 'parenteral' : 'oral');
const hitsOf = (row: Row): readonly InteractionHit[] =>
  asked(row).flatMap((name) =>
    checkOf({ with: [name], route: routeOf(row) }).interactions.filter((hit) => isOf(hit.id, row.row)),
  );
const minutes = (time: string | null): number | null =>
  time === null ? null : Number.parseFloat(time) * (time.endsWith('min') ? 1 : 60);
const citrate = { compound: 'citrate', amount: '100 mg', basis: 'elemental' };
/** A woman of 40 with good kidneys, one medicine, and a supplement or none. */
const inProfile = (code: string, supplements: readonly object[]): readonly string[] =>
  checkOfProfile({
    person: { sex: 'female', age: '40 y', egfr: '90 mL/min/{1.73_m2}', dialysis: false },
    supplements,
    medications: [{ atc: code }],
  }).interactions.map((hit) => hit.id);

test('the table holds the 87 rows and the 28 negatives, and the content no fewer', () => {
  expect([rows.length, negatives.length]).toEqual([87, 28]);
  expect(content.interactions.map((one) => one.id)).toEqual(expect.arrayContaining(rows.map((one) => one.row)));
  expect(content.ruledOut.map((one) => one.id)).toEqual(expect.arrayContaining(negatives.map((one) => one.negative)));
  expect(new Set(rows.flatMap((one) => one.members)).size).toBeGreaterThanOrEqual(200);
});

describe('every row holds', () => {
  test.each(rows)('$row names every member by its code', (row) => {
    for (const name of asked(row)) {
      const [receipt] = checkOf({ with: [name], route: routeOf(row) }).coverage;
      expect(receipt?.status, name).not.toBe('unrecognised');
      const named = [...(receipt?.rules ?? []), ...(receipt?.notHolding.map((one) => one.rule) ?? [])];
      expect(
        named.filter((id) => isOf(id, row.row)),
        name,
      ).not.toEqual([]);
    }
  });

  test.each(rows.filter((row) => row.scope !== 'kidney'))('$row clashes for every member', (row) => {
    for (const name of asked(row)) {
      const ids = checkOf({ with: [name], route: routeOf(row) }).interactions.map((hit) => hit.id);
      expect(
        ids.filter((id) => isOf(id, row.row)),
        name,
      ).not.toEqual([]);
    }
  });

  test.each(rows.filter((row) => row.members.length > 0))('$row is $severity at its worst', (row) => {
    const order = severitySchema.options;
    const found = hitsOf(row).map((hit) => hit.severity);
    expect(order.find((severity) => found.includes(severity))).toBe(row.severity);
  });

  test.each(rows.filter((row) => (row.gaps ?? []).some((gap) => gap.notUsed === undefined)))(
    '$row shows the hours of every source that was seen',
    (row) => {
      const stated = hitsOf(row)
        .flatMap((hit) => hit.management.authorities)
        .map((one) => `${one.source} ${minutes(one.drugBefore)} ${minutes(one.drugAfter)}`);
      const expected = (row.gaps ?? []).filter((gap) => gap.notUsed === undefined);
      expect(stated).toEqual(expect.arrayContaining(expected.map((gap) => `${gap.source} ${gap.before} ${gap.after}`)));
    },
  );
});

describe('a row without a source', () => {
  test.each(rows.filter((row) => row.sources.length === 0))('$row warns, and says that it was not verified', (row) => {
    const hits = hitsOf(row);
    expect(hits).not.toEqual([]);
    for (const hit of hits) {
      expect(hit.verified).toBe(false);
      expect(['possible', 'theoretical']).toContain(hit.likelihood);
    }
  });
});

describe('no row holds outside its scope', () => {
  const elsewhere = { alkaline: { compound: 'citrate' }, 'alkaline-high-dose': { compound: 'citrate' } } as const;
  const other = { 'any-oral': { route: 'parenteral' }, parenteral: { route: 'oral' } } as const;
  const byQuestion = { ...elsewhere, ...other };
  const isByQuestion = (scope: Row['scope']): scope is keyof typeof byQuestion => Object.hasOwn(byQuestion, scope);

  test.each(rows.filter((row) => isByQuestion(row.scope)))('$row is silent outside $scope', (row) => {
    if (!isByQuestion(row.scope)) throw new Error('not asked by a question');
    for (const name of asked(row)) {
      const ids = checkOf({ with: [name], ...byQuestion[row.scope] }).interactions.map((hit) => hit.id);
      expect(ids, name).not.toContain(row.row);
    }
  });

  test.each(rows.filter((row) => row.scope === 'kidney'))('$row is silent with good kidneys', (row) => {
    for (const code of row.members) {
      expect(
        inProfile(code, [citrate]).filter((id) => isOf(id, row.row)),
        code,
      ).toEqual([]);
    }
  });

  test.each(rows.filter((row) => row.scope === 'any-source'))(
    '$row is silent when nothing beyond food is taken',
    (row) => {
      for (const code of row.members) {
        expect(
          inProfile(code, []).filter((id) => isOf(id, row.row)),
          code,
        ).toEqual([]);
      }
    },
  );

  test.each(rows.filter((row) => row.scope === 'changes-magnesium'))(
    '$row holds for its members without a supplement, and not for famotidine',
    (row) => {
      for (const code of row.members) {
        expect(
          inProfile(code, []).filter((id) => isOf(id, row.row)),
          code,
        ).not.toEqual([]);
      }
      expect(inProfile('A02BA03', [citrate]).filter((id) => isOf(id, row.row))).toEqual([]);
    },
  );
});

describe('every negative', () => {
  test.each(negatives.filter((one) => one.seen === 'all' || one.seen.length > 0))('$negative rules out', (one) => {
    const seen = one.seen === 'all' ? one.members : one.seen;
    for (const name of one.as ?? seen) {
      const [receipt] = checkOf({ with: [name] }).coverage;
      expect(receipt?.status, name).toBe('ruled-out');
      expect(receipt?.negatives, name).toContainEqual(
        expect.objectContaining({ id: one.negative, verified: true, inScope: true }),
      );
    }
  });

  test.each(negatives.filter((one) => one.seen !== 'all'))('$negative rules out nothing that was not seen', (one) => {
    for (const code of one.members.filter((member) => one.seen === 'all' || !one.seen.includes(member))) {
      const [receipt] = checkOf({ with: [code] }).coverage;
      expect(receipt?.status, code).not.toBe('ruled-out');
      const negative = receipt?.negatives.find((found) => found.id === one.negative);
      expect(negative?.verified ?? false, code).toBe(false);
    }
  });

  test.each(negatives.filter((one) => one.seen === 'all' && one.as === undefined))(
    '$negative does not speak of magnesium by vein',
    (one) => {
      for (const code of one.members) {
        const [receipt] = checkOf({ with: [code], route: 'parenteral' }).coverage;
        expect(receipt?.status, code).not.toBe('ruled-out');
      }
    },
  );
});

describe('every medicine that changes magnesium over time', () => {
  const found = (code: string) => checkOfProfile({ supplements: [], medications: [{ atc: code }] }).depletion;
  const factorsOf = (code: string): readonly string[] => found(code).map((one) => one.id);

  test.each(depletion)('$depletion is a factor without any supplement', ({ depletion: id, members }) => {
    for (const code of members) expect(factorsOf(code), code).toContain(id);
  });

  test.each(depletion.filter((row) => row.sources.length === 0))(
    '$depletion has no source, and is said not to be verified and possible at most',
    ({ depletion: id, members }) => {
      for (const code of members) {
        const factor = found(code).find((one) => one.id === id);
        expect(factor?.verified, code).toBe(false);
        expect(['possible', 'theoretical'], code).toContain(factor?.likelihood);
      }
    },
  );

  test('paracetamol, levothyroxine and rivaroxaban are none', () => {
    for (const code of ['N02BE01', 'H03AA01', 'B01AF01']) expect(factorsOf(code), code).toEqual([]);
  });
});

describe('names of nothing', () => {
  /** Made up; some look like medicines, salts or codes. None is a name of a medicine. */
  const nonsense = [
    'Xyzoplatonine',
    'ciproflurbatine',
    'levothyrobane 50 mcg',
    'tetrazyklorin',
    'magnoprazolix',
    'Brumbel forte',
    'Z99ZZ99',
    'J99ZZ01',
    '999999999',
    'qwerty 500 mg tablet',
    'pil van oma',
    '💊',
  ];
  test.each(nonsense)('%s clashes with nothing, is not ruled out, and stands in the receipt', (name) => {
    const answer = checkOf({ with: [name] });
    expect(answer.interactions).toEqual([]);
    expect(answer.ruledOut).toEqual([]);
    expect(answer.coverage.map((one) => one.status)).toEqual(['unrecognised']);
    expect(answer.coverage[0]?.candidates?.length ?? 0).toBeLessThanOrEqual(3);
  });
});
