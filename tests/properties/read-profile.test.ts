import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { assess } from '../../src/assess/index.ts';
import { interpretProfile, readProfile } from '../../src/profile/index.ts';
import type { Problem } from '../../src/quantity/index.ts';
import { describeProblem } from '../../src/report/index.ts';
import { example, exampleNames, knowledge, packs, profileOf, today, vocabulary } from '../knowledge.ts';
import './seed.ts';
import { statedProfile, writtenProfile } from './profiles.ts';

const options = { today };

/** A problem is data with words in both languages; it says where and what, and keeps to one short line. */
function checkProblem(problem: Problem): void {
  expect(problem.code).toMatch(/^[a-z0-9-]+$/);
  expect((problem.received ?? '').length).toBeLessThanOrEqual(80);
  for (const language of ['nl', 'en'] as const) {
    const { remedy } = describeProblem(problem, packs.corpus.messages, language);
    expect(remedy, problem.code).not.toMatch(/\{[a-zA-Z]+\}/);
    expect(remedy.length, problem.code).toBeGreaterThan(problem.code.length + 5);
  }
}

const key = fc.constantFrom(
  'schema',
  'person',
  'sex',
  'age',
  'weight',
  'diet',
  'foods',
  'food',
  'amount',
  'water',
  'contains',
  'supplements',
  'label',
  'compound',
  'medications',
  'name',
  'atc',
  'conditions',
  'labs',
  'day',
  'at',
  'units',
  '__proto__',
  'constructor',
  'toString',
  '',
);
const leaf = fc.oneof(
  fc.constantFrom(
    'elementair/profile@1',
    'female',
    'male',
    '40 y',
    '30 g',
    '1 L',
    '-5 mg',
    '08:00',
    '25:00',
    '2026-02-30',
    'magnesium',
    '1e999 kg',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
  ),
}));

describe('reading a profile never throws', () => {
  test('whatever data it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(tree, fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true })),
        (data) => {
          const reading = interpretProfile(data, vocabulary, options);
          if (!reading.ok) checkProblem(reading.problem);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('whatever stands in the place of a field of a good profile', () => {
    fc.assert(
      fc.property(writtenProfile, fc.array(fc.tuple(key, tree), { minLength: 1, maxLength: 3 }), (written, changes) => {
        const changed: Record<string, unknown> = { ...written };
        for (const [name, value] of changes)
          Object.defineProperty(changed, name, { value, enumerable: true, configurable: true, writable: true });
        const reading = interpretProfile(changed, vocabulary, options);
        if (!reading.ok) checkProblem(reading.problem);
        else expect(assess(reading.value, knowledge, {}).ok).toBeTypeOf('boolean');
      }),
      { numRuns: 500 },
    );
  });

  test('whatever bytes it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const reading = readProfile(bytes, vocabulary, options);
        if (!reading.ok) checkProblem(reading.problem);
      }),
      { numRuns: 1500 },
    );
  });

  test('whatever text it is given, YAML signs above all', () => {
    const sign = fc.constantFrom(...'&*!|>%@`{}[],:?-#\'"\n \t<~0aé\u0000'.split(''));
    const text = fc.oneof(
      fc.array(sign, { maxLength: 120 }).map((signs) => signs.join('')),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (one) => {
        const reading = readProfile(one, vocabulary, options);
        if (!reading.ok) checkProblem(reading.problem);
      }),
      { numRuns: 2000 },
    );
  });

  test('wherever an example is cut, doubled or changed by one sign', () => {
    const place = fc.tuple(
      fc.constantFrom(...exampleNames),
      fc.nat(4000),
      fc.string({ minLength: 0, maxLength: 2 }),
      fc.nat(40),
    );
    fc.assert(
      fc.property(place, ([name, at, put, gone]) => {
        const text = example(name);
        const reading = readProfile(
          text.slice(0, at % text.length) + put + text.slice((at % text.length) + gone),
          vocabulary,
          options,
        );
        if (!reading.ok) checkProblem(reading.problem);
        else assess(reading.value, knowledge, {});
      }),
      { numRuns: 800 },
    );
  });
});

describe('reading a profile is exact', () => {
  test('YAML and JSON of the same data are the same profile', () => {
    fc.assert(
      fc.property(writtenProfile, (written) => {
        const plain = interpretProfile(written, vocabulary, options);
        expect(readProfile(stringify(written), vocabulary, options)).toEqual(plain);
        expect(readProfile(JSON.stringify(written), vocabulary, options)).toEqual(plain);
      }),
      { numRuns: 150 },
    );
  });

  test('every generated profile is accepted, so that the other properties speak about something', () => {
    fc.assert(
      fc.property(fc.oneof(writtenProfile, statedProfile), (written) => {
        expect(() => profileOf(written)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
