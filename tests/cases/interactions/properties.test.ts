import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseGap, minutesOf } from '../../../src/assess/interactions/choose-gap.ts';
import {
  type CheckedPartner,
  findInteractions,
  type InteractionFindings,
  type InteractionInput,
} from '../../../src/assess/interactions/index.ts';
import type { Gap } from '../../../src/corpus/schemas/gap.ts';
import { knowledge, today } from '../../knowledge.ts';
import { checkOf, content } from './check-of.ts';

const codes = [...new Set(content.interactions.flatMap((row) => row.members.map((member) => member.atc)))];
const rows = content.interactions.flatMap((row) =>
  row.rules.flatMap((rule) => [undefined, ...row.members].map((member) => ({ row, rule, member }))),
);
const runs = { numRuns: 300, seed: 20261124 };

function partner(code: string, position: number): CheckedPartner {
  return {
    input: `medications[${position}]`,
    name: code,
    kind: 'medicine',
    recognised: true,
    candidates: [],
    ownCodes: [code],
    substances: [{ id: code, codes: [code], memoryCodes: [] }],
    open: false,
    rows: [],
    shortCourse: false,
  };
}

function check(partners: readonly CheckedPartner[], kidney: InteractionInput['kidney']): InteractionFindings {
  return findInteractions({
    content,
    messages: knowledge.corpus.messages,
    language: 'en',
    partners,
    sources: [
      {
        input: 'supplements[0]',
        kind: 'supplement',
        compounds: ['oxide', 'citrate'],
        route: 'oral',
        withAluminium: false,
        highDose: null,
      },
    ],
    kidney,
    laboratory: [],
    date: today,
    home: true,
  });
}

/** What a hit says, without its place in the list of medicines. */
const said = (found: InteractionFindings): string[] =>
  found.interactions
    .map(({ with: partnerOf, ...hit }) => JSON.stringify([partnerOf.name, hit]).replaceAll(partnerOf.input, 'here'))
    .sort();

const ids = (found: InteractionFindings): string[] => found.interactions.map((hit) => `${hit.with.name} ${hit.id}`);

describe('doubt makes an answer stricter and never laxer', () => {
  const side = fc.integer({ min: 1, max: 12 }).map((hours) => `${hours} h`);
  test('hours that nobody has seen never shorten a pair', () => {
    const answer = fc.property(fc.constantFrom(...rows), side, side, ({ row, rule, member }, drugBefore, drugAfter) => {
      const unseen: Gap = {
        authority: { id: 'rumour', en: 'Rumour', nl: 'Gerucht' },
        jurisdictions: [],
        rule: 'separate',
        drugBefore,
        drugAfter,
        source: null,
        status: 'memory',
      };
      const question = { date: today };
      const before = chooseGap(row, rule, member, question).chosen;
      const after = chooseGap(row, { ...rule, gaps: [...rule.gaps, unseen] }, member, question).chosen;
      const sum = (gap: typeof before): number =>
        (minutesOf(gap?.drugBefore ?? null) ?? 0) + (minutesOf(gap?.drugAfter ?? null) ?? 0);
      expect(sum(after)).toBeGreaterThanOrEqual(sum(before));
      if (before?.verified !== true) return;
      for (const one of ['drugBefore', 'drugAfter'] as const) {
        expect(minutesOf(after?.[one] ?? null) ?? 0).toBeGreaterThanOrEqual(minutesOf(before[one]) ?? 0);
      }
    });
    fc.assert(answer, runs);
  });

  test('an unknown kidney function never gives fewer hits than a known one', () => {
    const known = fc.record({ egfr: fc.integer({ min: 3, max: 130 }) });
    const answer = fc.property(fc.subarray(codes, { minLength: 1, maxLength: 15 }), known, (some, kidney) => {
      const partners = some.map(partner);
      expect(ids(check(partners, {}))).toEqual(expect.arrayContaining(ids(check(partners, kidney))));
    });
    fc.assert(answer, runs);
  });

  test('a stated form or route never adds a hit to one that is not stated, for what is swallowed', () => {
    const answer = fc.property(
      fc.constantFrom(...codes),
      fc.constantFrom('tablet', 'capsule', 'oral-solution', 'oral-suspension', 'gastro-resistant-tablet' as const),
      (code, form) => {
        const plain = partner(code, 0);
        // The list above holds forms of the schema only; fast-check widens it to text.
        const stated = { ...plain, route: 'oral' as const, form: form as NonNullable<CheckedPartner['form']> };
        expect(ids(check([plain], {}))).toEqual(expect.arrayContaining(ids(check([stated], {}))));
      },
    );
    fc.assert(answer, runs);
  });

  test('a code from memory adds warnings and rules nothing out', () => {
    const ruledOut = content.ruledOut.flatMap((row) => row.members.map((member) => member.atc));
    const answer = fc.property(fc.constantFrom(...codes, ...ruledOut), (code) => {
      const remembered: CheckedPartner = {
        ...partner(code, 0),
        ownCodes: [],
        substances: [{ id: code, codes: [], memoryCodes: [code] }],
      };
      const found = check([remembered], {});
      expect(found.coverage[0]?.status).not.toBe('ruled-out');
      expect(ids(found)).toEqual(expect.arrayContaining(ids(check([partner(code, 0)], {}))));
    });
    fc.assert(answer, runs);
  });
});

describe('the same question has the same answer', () => {
  test('the order of the medicines changes no hit', () => {
    const answer = fc.property(
      fc
        .subarray(codes, { minLength: 2, maxLength: 15 })
        .chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length })),
        ),
      ([some, shuffled]) => {
        expect(said(check(shuffled.map(partner), {}))).toEqual(said(check(some.map(partner), {})));
      },
    );
    fc.assert(answer, runs);
  });

  test('hits stand worst first and surest first', () => {
    const severities = ['contraindicated', 'major', 'moderate', 'minor', 'none'];
    const likelihoods = ['established', 'probable', 'possible', 'theoretical'];
    const found = check(codes.map(partner), {}).interactions;
    const ranks = found.map((hit) => severities.indexOf(hit.severity) * 10 + likelihoods.indexOf(hit.likelihood));
    expect(found.length).toBeGreaterThan(100);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('every code of a member is in the receipt, whatever became of it', () => {
    for (const receipt of check(codes.map(partner), { egfr: 90 }).coverage) {
      expect(receipt.rules.length, receipt.name).toBeGreaterThan(0);
    }
  });
});

describe('what was known grows with the years', () => {
  const day = fc.integer({ min: 1970, max: 2027 }).map((year) => `${year}-07-01`);
  const history = new Set(
    content.interactions.flatMap((row) =>
      row.rules.flatMap((rule) => (rule.validUntil === undefined ? [] : [rule.id])),
    ),
  );
  test('a rule once known stays known until it is replaced', () => {
    const answer = fc.property(fc.constantFrom(...codes), day, day, (code, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      const then = checkOf({ with: [code], asOf: early }).interactions.map((hit) => hit.id);
      const later = checkOf({ with: [code], asOf: late }).interactions.map((hit) => hit.id);
      expect(later).toEqual(expect.arrayContaining(then.filter((id) => !history.has(id))));
    });
    fc.assert(answer, runs);
  });

  test('on no day does a rule stand among the hits and among the unknown', () => {
    const answer = fc.property(fc.constantFrom(...codes), day, (code, asOf) => {
      const found = checkOf({ with: [code], asOf });
      const unknown = new Set(found.unknown.map((one) => one.rule));
      expect(found.interactions.filter((hit) => unknown.has(hit.id))).toEqual([]);
    });
    fc.assert(answer, runs);
  });
});

describe('the words and the hours agree', () => {
  const hoursIn = (text: string): number[] =>
    [...text.matchAll(/(\d+(?:\.\d+)?) (?:h|hours?)\b/g)].map(([, number]) => Number(number) * 60);

  test.each(codes)('the sentence about %s names no other hours than the pair that holds', (code) => {
    for (const hit of checkOf({ with: [code] }).interactions) {
      const { gap, action } = hit.management;
      if (gap === undefined || action !== 'separate') continue;
      const pair = [minutesOf(gap.drugBefore), minutesOf(gap.drugAfter)];
      const named = hoursIn(hit.text);
      expect(named.length, hit.text).toBeGreaterThan(0);
      expect(
        named.filter((minutes) => !pair.includes(minutes)),
        `${hit.id} ${hit.text}`,
      ).toEqual([]);
    }
  });
});
