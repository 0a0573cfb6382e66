import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, assess, assessmentSchema } from '../../src/assess/index.ts';
import type { Answer } from '../../src/quantity/index.ts';
import { plainStyle, renderText } from '../../src/report/index.ts';
import { answersIn } from '../answers-in.ts';
import { answerTo, knowledge, packs, profileOf } from '../knowledge.ts';
import './seed.ts';
import { medicine, statedProfile, supplement, writtenProfile } from './profiles.ts';

const runs = { numRuns: 250 };
const anyProfile = fc.oneof(writtenProfile, statedProfile);

const highOf = (answer: Answer): number =>
  answer.state === 'known' ? (answer.high ?? answer.value) : Number.POSITIVE_INFINITY;
const lowOf = (answer: Answer): number =>
  answer.state === 'known' ? (answer.low ?? answer.value) : answer.state === 'unknown' ? (answer.atLeast ?? 0) : 0;
const slack = 1e-9;

describe('every profile that is read is answered', () => {
  test('with an assessment of the contract, in numbers that are numbers and in order', () => {
    fc.assert(
      fc.property(anyProfile, (written) => {
        const reading = assess(profileOf(written), knowledge, {});
        // Only a dose that nobody swallows is still refused here.
        if (!reading.ok) return reading.problem.code === 'beyond-limit';
        const answer = reading.value;
        expect(assessmentSchema.safeParse(answer).error?.message).toBeUndefined();
        for (const [path, one] of answersIn(answer)) checkAnswer(path, one);
        expect(JSON.stringify(answer)).toBe(JSON.stringify(JSON.parse(JSON.stringify(answer))));
        return true;
      }),
      runs,
    );
  });

  test('with a printed report of at most 80 columns', () => {
    fc.assert(
      fc.property(anyProfile, fc.boolean(), (written, explain) => {
        const profile = profileOf(written);
        const reading = assess(profile, knowledge, {});
        if (!reading.ok) return;
        const text = renderText({ assessment: reading.value, profile, corpus: packs.corpus, explain }, plainStyle);
        expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
        expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN/);
      }),
      { numRuns: 100 },
    );
  });

  test('with the same bytes when asked twice', () => {
    fc.assert(
      fc.property(writtenProfile, (written) => {
        const [first, second] = [0, 1].map(() => JSON.stringify(assess(profileOf(written), knowledge, {})));
        expect(second).toBe(first);
      }),
      { numRuns: 50 },
    );
  });
});

function checkAnswer(path: string, one: Answer): void {
  if (one.state === 'unknown') {
    expect(one.missing.length, path).toBeGreaterThan(0);
    if (one.atLeast !== undefined) expect(Number.isFinite(one.atLeast) && one.atLeast >= 0, path).toBe(true);
  }
  if (one.state !== 'known') return;
  for (const number of [one.value, one.low ?? one.value, one.high ?? one.value]) {
    expect(Number.isFinite(number) && number >= 0, `${path}: ${number}`).toBe(true);
  }
  const width = slack * Math.max(1, one.value);
  expect(one.low ?? one.value, `${path}.low`).toBeLessThanOrEqual(one.value + width);
  expect(one.high ?? one.value, `${path}.high`).toBeGreaterThanOrEqual(one.value - width);
}

/** The answer, or undefined for a profile whose dose is refused. */
function answered(written: object): Assessment | undefined {
  const reading = assess(profileOf(written), knowledge, {});
  return reading.ok ? reading.value : undefined;
}

describe('doubt may only make an answer stricter', () => {
  test('nothing is in order while the intake is not known, a name was not recognised or a part was not checked', () => {
    fc.assert(
      fc.property(anyProfile, (written) => {
        const answer = answered(written);
        if (answer?.verdict.level !== 'ok') return;
        expect(answer.intake.total.state).toBe('known');
        expect(answer.intake.nonFood.state).toBe('known');
        expect(answer.upperLevel.exceeded).not.toBe(true);
        expect(answer.notChecked).toEqual([]);
        expect(answer.coverage.filter((entry) => entry.status === 'unrecognised')).toEqual([]);
        expect(
          answer.findings.filter((finding) => ['contraindicated', 'major', 'moderate'].includes(finding.severity)),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('one more supplement never lowers what does not come from food', () => {
    fc.assert(
      fc.property(anyProfile, supplement, (written, more) => {
        const supplements = 'supplements' in written ? (written.supplements ?? []) : [];
        const [before, after] = [
          answered({ ...written, supplements }),
          answered({ ...written, supplements: [...supplements, more] }),
        ];
        if (before === undefined || after === undefined) return;
        for (const part of ['supplements', 'nonFood', 'total'] as const) {
          expect(lowOf(after.intake[part]), part).toBeGreaterThanOrEqual(lowOf(before.intake[part]) - slack);
          expect(highOf(after.intake[part]), part).toBeGreaterThanOrEqual(highOf(before.intake[part]) - slack);
        }
        if (before.upperLevel.exceeded === true) expect(after.upperLevel.exceeded).toBe(true);
      }),
      runs,
    );
  });

  test('a medicine that is not recognised never turns an exceeded upper level into one that is kept', () => {
    fc.assert(
      fc.property(anyProfile, (written) => {
        const medications = 'medications' in written ? (written.medications ?? []) : [];
        const [before, after] = [
          answered({ ...written, medications }),
          answered({ ...written, medications: [...medications, { name: 'Xqzvwkj forte' }] }),
        ];
        if (before === undefined || after === undefined) return;
        expect(after.coverage.find((entry) => entry.input === `medications[${medications.length}]`)?.status).toBe(
          'unrecognised',
        );
        expect(after.upperLevel.exceeded).not.toBe(false);
        if (before.upperLevel.exceeded === true) expect(after.upperLevel.exceeded).toBe(true);
        expect(after.intake.nonFood.state).toBe('unknown');
        const kept = new Set(
          after.findings.filter((finding) => finding.severity !== 'none').map((finding) => finding.id),
        );
        for (const finding of before.findings) {
          if (finding.severity === 'none' || finding.id.startsWith('intake-') || finding.id.startsWith('upper-level'))
            continue;
          expect(kept.has(finding.id), finding.id).toBe(true);
        }
      }),
      runs,
    );
  });

  test('a list that is not the whole day never makes the sum known', () => {
    fc.assert(
      fc.property(writtenProfile, (written) => {
        if (!('diet' in written) || written.diet === undefined) return;
        const { diet } = written;
        const days = 'days' in diet ? diet.days : [diet];
        const open = days.map((day) => ({ ...day, complete: false }));
        const answer = answered({ ...written, diet: 'days' in diet ? { days: open } : open[0] });
        if (answer === undefined) return;
        expect(answer.intake.food.state).toBe('unknown');
        expect(answer.intake.total.state).toBe('unknown');
        expect(answer.verdict.level).not.toBe('ok');
      }),
      runs,
    );
  });

  test('an intake is known, exceeded or kept for a good part of the people whose day is stated', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(statedProfile, (written) => {
        const answer = answered(written);
        seen.add(`${answer?.intake.total.state} ${answer?.upperLevel.exceeded} ${answer?.verdict.level}`);
      }),
      { numRuns: 300 },
    );
    const states = [...seen].join(', ');
    for (const state of ['known true action', 'known false attention', 'known null attention', 'known false ok'])
      expect(states).toContain(state);
  });

  test('leaving out a part of the profile never makes a sum known that was not', () => {
    fc.assert(
      fc.property(writtenProfile, fc.constantFrom('diet', 'supplements', 'medications'), (written, key) => {
        const { [key]: _, ...rest } = written as Record<string, unknown>;
        const answer = answered(rest);
        if (answer === undefined) return;
        expect(answer.intake.total.state).toBe('unknown');
        if (key !== 'diet') expect(answer.upperLevel.exceeded).not.toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('no rule that holds is lost when a condition is added', () => {
    fc.assert(
      fc.property(writtenProfile, fc.constantFrom(...packs.corpus.conditions.map((one) => one.id)), (written, more) => {
        // An exception is a condition that takes an objection away; every other addition may only add.
        const exceptions = packs.corpus.nutrients.flatMap((one) =>
          one.conditionRules.flatMap((rule) => rule.when.unless ?? []),
        );
        if (exceptions.includes(`condition:${more}`)) return;
        const conditions = 'conditions' in written ? (written.conditions ?? []) : [];
        const [before, after] = [
          answered({ ...written, conditions }),
          answered({ ...written, conditions: [...conditions, more] }),
        ];
        const ids = new Set(after?.contraindications.map((rule) => rule.id));
        for (const rule of before?.contraindications ?? []) expect(ids.has(rule.id), rule.id).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('absorption of the day', () => {
  test('is known for most adults whose day is stated, never exceeds what is taken in, and is the sum of its moments', () => {
    let known = 0;
    fc.assert(
      fc.property(statedProfile, (written) => {
        const answer = answered(written);
        if (answer === undefined || answer.absorption.perDay.state !== 'known') return;
        known += 1;
        const { perDay, fraction, meals } = answer.absorption;
        expect(answer.intake.total.state).toBe('known');
        expect(highOf(perDay)).toBeLessThanOrEqual(highOf(answer.intake.total) * (1 + slack) + slack);
        if (fraction.state === 'known') expect(highOf(fraction)).toBeLessThanOrEqual(1);
        const sum = meals.reduce(
          (total, meal) => total + (meal.absorbed.state === 'known' ? meal.absorbed.value : 0),
          0,
        );
        expect(sum).toEqualWithin(perDay.value, { relative: 1e-6, absolute: 1e-6 });
        expect(new Set(meals.map((meal) => meal.at)).size).toBe(meals.length);
      }),
      { numRuns: 400 },
    );
    expect(known).toBeGreaterThan(50);
  });

  test('is not higher with a medicine that lowers stomach acid, at its low end', () => {
    fc.assert(
      fc.property(statedProfile, (written) => {
        const [without, withOne] = [[], [{ atc: 'A02BC01' }]].map((medications) =>
          answered({ ...written, medications }),
        );
        if (without?.absorption.perDay.state !== 'known' || withOne?.absorption.perDay.state !== 'known') return;
        expect(lowOf(withOne.absorption.perDay)).toBeLessThanOrEqual(lowOf(without.absorption.perDay) + slack);
        expect(highOf(withOne.absorption.perDay)).toEqualWithin(highOf(without.absorption.perDay), { relative: 1e-9 });
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['a child', { sex: 'female', age: '10 y' }],
    ['a woman who is breastfeeding', { sex: 'female', age: '30 y', lactating: true }],
    ['a person on dialysis', { sex: 'male', age: '60 y', dialysis: true }],
  ])('is outside the model for %s', (_, person) => {
    const diet = { complete: true, foods: [{ food: 'usda:12061', amount: '30 g' }], water: [] };
    const answer = answerTo({
      schema: 'elementair/profile@1',
      date: '2026-11-01',
      person,
      diet,
      supplements: [],
      medications: [],
    });
    expect(answer.absorption.perDay).toMatchObject({ state: 'unknown', missing: ['outside the model'] });
    expect(answer.absorption.meals).toEqual([]);
  });
});

test('a medicine is never dropped: each has its line in the coverage', () => {
  fc.assert(
    fc.property(writtenProfile, fc.array(medicine, { maxLength: 5 }), (written, medications) => {
      const answer = answered({ ...written, medications });
      if (answer === undefined) return;
      for (const index of medications.keys()) {
        expect(answer.coverage.filter((entry) => entry.input === `medications[${index}]`)).toHaveLength(1);
      }
    }),
    { numRuns: 100 },
  );
});
