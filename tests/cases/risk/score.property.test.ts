import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { today } from '../../knowledge.ts';
import { partsOf } from './parts.ts';

const medicines = ['C03CA01', 'C03AA03', 'C03DA01', 'A02BC01', 'A02BA03', 'N02BE01'];
const conditions = ['type-2-diabetes', 'crohn', 'chronic-kidney-disease-4', 'pacemaker', 'hypertension'];

/** Everything a person may state about what the score and the factors ask. */
const whole = fc.record({
  sex: fc.constantFrom('female', 'male'),
  years: fc.integer({ min: 18, max: 100 }),
  egfr: fc.oneof(fc.constantFrom(29.9, 30, 59.9, 60, 89.9, 90), fc.integer({ min: 0, max: 140 })),
  alcohol: fc.constantFrom<number>(0, 14, 14.1, 20, 28, 28.1, 60),
  medicines: fc.uniqueArray(fc.constantFrom(...medicines)),
  conditions: fc.uniqueArray(fc.constantFrom(...conditions)),
});
type Whole = typeof whole extends fc.Arbitrary<infer T> ? T : never;
type Key = 'sex' | 'egfr' | 'alcohol' | 'medicines' | 'conditions';
const hidden = fc.uniqueArray(fc.constantFrom<Key>('sex', 'egfr', 'alcohol', 'medicines', 'conditions'));

function profile(one: Whole, without: readonly Key[]): object {
  const shows = (key: Key): boolean => !without.includes(key);
  return {
    date: today,
    person: {
      sex: shows('sex') ? one.sex : 'unspecified',
      age: `${one.years} y`,
      ...(shows('egfr') ? { egfr: `${one.egfr} mL/min/{1.73_m2}` } : {}),
    },
    ...(shows('alcohol') ? { diet: { alcohol: `${one.alcohol} g/d` } } : {}),
    ...(shows('medicines') ? { medications: one.medicines.map((atc) => ({ atc })) } : {}),
    ...(shows('conditions') ? { conditions: one.conditions } : {}),
  };
}

describe('the score', () => {
  test('of what is known holds the score of any completion of what is not', () => {
    fc.assert(
      fc.property(whole, hidden, (one, without) => {
        const full = partsOf(profile(one, [])).risk.score;
        const partial = partsOf(profile(one, without)).risk.score;
        expect(full?.value.state).toBe('known');
        expect(partial?.low).toBeLessThanOrEqual(full?.low ?? Number.NaN);
        expect(partial?.high).toBeGreaterThanOrEqual(full?.high ?? Number.NaN);
      }),
      { numRuns: 300 },
    );
  });

  test('stays within its printed range and is known exactly when its bounds meet', () => {
    fc.assert(
      fc.property(whole, hidden, (one, without) => {
        const score = partsOf(profile(one, without)).risk.score;
        if (score === null) throw new Error('no score');
        expect(score.low).toBeGreaterThanOrEqual(score.range.low);
        expect(score.high).toBeLessThanOrEqual(score.range.high);
        expect(score.value.state === 'known').toBe(score.low === score.high);
      }),
      { numRuns: 200 },
    );
  });

  test('is never lowered by one more medicine, more alcohol or a worse kidney', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...medicines), fc.nat({ max: 40 }), (one, medicine, less) => {
        const worse = {
          ...one,
          medicines: [...new Set([...one.medicines, medicine])],
          alcohol: one.alcohol + less,
          egfr: Math.max(0, one.egfr - less),
        };
        const before = partsOf(profile(one, [])).risk;
        const after = partsOf(profile(worse, [])).risk;
        expect(after.score?.low).toBeGreaterThanOrEqual(before.score?.low ?? Number.NaN);
        const raised = before.factors.map((factor) => factor.id);
        expect(after.factors.map((factor) => factor.id)).toEqual(expect.arrayContaining(raised));
      }),
      { numRuns: 200 },
    );
  });

  test('forbids advice whenever the kidney function is below 60, and leaves it open when it is not known', () => {
    fc.assert(
      fc.property(whole, (one) => {
        expect(partsOf(profile(one, [])).risk.score?.blocksAdvice?.holds).toBe(one.egfr < 60);
        expect(partsOf(profile(one, ['egfr'])).risk.score?.blocksAdvice?.holds).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

describe('the next questions', () => {
  test('are at most five, ask only what is not stated, and name at least one thing that could change', () => {
    const places: Readonly<Record<Key, string>> = {
      sex: 'sex',
      egfr: 'egfr',
      alcohol: 'alcohol',
      medicines: 'medications',
      conditions: 'conditions',
    };
    fc.assert(
      fc.property(whole, hidden, (one, without) => {
        const questions = partsOf(profile(one, without)).risk.nextQuestions;
        expect(questions.length).toBeLessThanOrEqual(5);
        for (const question of questions) expect(question.couldChange.length).toBeGreaterThan(0);
        const asked = questions.map((question) => question.id);
        for (const key of Object.keys(places) as Key[]) {
          if (!without.includes(key)) expect(asked).not.toContain(places[key]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
