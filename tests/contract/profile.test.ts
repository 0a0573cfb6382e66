import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { profileSchema } from '../../src/profile/index.ts';
import { answerTo, at, profileOf, profileWith } from '../knowledge.ts';

const text = readFileSync(join(import.meta.dirname, '../fixtures/contract/profile.yaml'), 'utf8');

describe('the profile printed in the contract', () => {
  const profile = profileOf(text);
  const answer = answerTo(text);

  test('is a profile by the published schema', () => {
    expect(profileSchema.safeParse(parse(text)).error).toBeUndefined();
    expect(z.toJSONSchema(profileSchema, { io: 'input' })).toMatchObject({
      type: 'object',
      additionalProperties: false,
    });
  });

  test('is read as it stands there', () => {
    expect(profile.person).toMatchObject({
      sex: 'female',
      ageMonths: 52 * 12,
      weightKilograms: 68,
      egfr: 74,
      pregnant: false,
    });
    expect(at(profile, 'diet.days[0].complete')).toBe(true);
    expect(at(profile, 'diet.days[0].foods[0].atMinutes')).toBe(480);
    expect(at(profile, 'diet.days[0].foods[1].amount.portion.count.low')).toBe(4);
    // Fourteen drinks a week of ten grams are twenty grams a day.
    expect(at(profile, 'diet.days[0].alcoholGramsPerDay.high')).toEqualWithin(20, { relative: 1e-12 });
    expect(at(profile, 'supplements[0].atMinutes[0]')).toBe(22 * 60);
    expect(at(profile, 'medications[2].contains[0].amount.high')).toBe(80);
    expect(at(profile, 'labs[0].value')).toEqual({ low: 0.72, high: 0.72, unit: 'mmol/L' });
    expect(at(profile, 'taken[0].input')).toBe('medications[1]');
    expect(at(profile, 'day.mealsMinutes')).toEqual([480, 750, 1110]);
  });

  test('is answered, and everything it names is in the coverage', () => {
    const covered = answer.coverage.map((entry) => entry.input);
    const named = [
      'diet.foods[0]',
      'diet.foods[1]',
      'supplements[0]',
      'supplements[1]',
      'medications[0]',
      'medications[1]',
    ];
    expect(covered).toEqual(expect.arrayContaining([...named, 'diet.water[0]', 'medications[2]', 'conditions[0]']));
    expect(covered).toEqual(expect.arrayContaining(['labs[0]', 'symptoms[0]']));
  });

  test('counts each supplement and the antacid by the amounts it states', () => {
    const amounts = Object.fromEntries(answer.intake.entries.map((entry) => [entry.input, entry.amount]));
    expect(amounts['supplements[0]']).toMatchObject({ state: 'known', value: 200 });
    // 500 mg of oxide holds 24.305/40.304 of the element; two units three times a day hold 6 times 80 mg of carbonate.
    expect(at(amounts['supplements[1]'], 'value')).toEqualWithin(301.52, { absolute: 0.05 });
    expect(at(amounts['medications[2]'], 'high')).toEqualWithin((480 * 24.305) / 84.313, { absolute: 0.05 });
    expect(at(amounts['medications[2]'], 'low')).toBe(0);
    expect(at(amounts['diet.water[0]'], 'value')).toEqualWithin(12, { absolute: 1e-9 });
  });
});

describe('what the contract says of doses', () => {
  const supplement = (more: object): number => {
    const answer = answerTo(
      profileWith({
        supplements: [{ compound: 'oxide', amount: '100 mg', basis: 'elemental', ...more }],
        medications: [],
      }),
    );
    const { supplements } = answer.intake;
    return supplements.state === 'known' ? supplements.value : Number.NaN;
  };

  test.each([
    ['one unit at one moment when nothing is said', {}, 100],
    ['units are at each moment', { units: 2, at: ['08:00', '20:00'] }, 400],
    ['times a day without clock times', { units: 2, timesPerDay: 3 }, 600],
    ['only on Mondays is a seventh', { days: ['mon'] }, 100 / 7],
    ['every second day is a half', { every: '2 d' }, 50],
    ['two days a week, twice a day', { days: ['mon', 'thu'], timesPerDay: 2 }, 400 / 7],
    ['not yet begun', { since: '2026-12-01' }, 0],
    ['ended', { until: '2026-10-31' }, 0],
    ['the last day still counts', { until: '2026-11-01' }, 100],
  ])('%s', (_, more, expected) => {
    expect(supplement(more)).toEqualWithin(expected, { relative: 1e-12, absolute: 1e-12 });
  });

  test('a serving that is not stated is one unit, and a question asks', () => {
    const answer = answerTo(
      profileWith({ supplements: [{ label: 'Magnesium (als magnesiumcitraat) 200 mg', units: 2 }], medications: [] }),
    );
    expect(answer.intake.supplements).toMatchObject({ state: 'known', value: 400 });
    expect(answer.questions.map((question) => question.input)).toContain('supplements[0].label');
  });

  test('the amount of a label with a stated serving is divided over its units', () => {
    const answer = answerTo(
      profileWith({
        supplements: [{ label: 'Per 2 capsules: magnesium (als citraat) 200 mg', units: 1 }],
        medications: [],
      }),
    );
    expect(answer.intake.supplements).toMatchObject({ state: 'known', value: 100 });
  });

  test('several diet days are averaged, each with paths of its own', () => {
    const day = (amount: string): object => ({ complete: true, water: [], foods: [{ food: 'usda:12061', amount }] });
    const answer = answerTo(
      profileWith({ diet: { days: [day('30 g'), day('0 g')] }, supplements: [], medications: [] }),
    );
    const one = answerTo(profileWith({ diet: day('15 g'), supplements: [], medications: [] }));
    expect(at(answer.intake.total, 'value')).toEqualWithin(Number(at(one.intake.total, 'value')), { relative: 1e-12 });
    expect(answer.intake.entries[0]?.input).toBe('diet.days[0].foods[0]');
  });

  test('fortification counts beside supplements, and water beside food', () => {
    const answer = answerTo(
      profileWith({
        diet: {
          complete: true,
          foods: [{ food: 'usda:12061', amount: '0 g', fortification: { magnesium: '60 mg' } }],
          water: [{ amount: '1 L', contains: { magnesium: '100 mg/L' } }],
        },
        supplements: [],
        medications: [],
      }),
    );
    expect(answer.intake.nonFood).toMatchObject({ state: 'known', value: 60 });
    expect(answer.upperLevel.counted).toEqual(answer.intake.nonFood);
    expect(answer.intake.water).toMatchObject({ state: 'known', value: 100 });
    expect(answer.intake.total).toMatchObject({ state: 'known', value: 160 });
  });

  test('absent is unknown; an empty list is a stated none', () => {
    const absent = answerTo(profileWith({}));
    const none = answerTo(
      profileWith({ diet: { complete: true, foods: [], water: [] }, supplements: [], medications: [] }),
    );
    for (const part of ['food', 'water', 'supplements', 'medicines', 'nonFood', 'total'] as const) {
      expect(absent.intake[part].state, part).toBe('unknown');
      expect(none.intake[part], part).toMatchObject({ state: 'known', value: 0 });
    }
  });

  test('an unspecified sex shows both rows and decides on neither', () => {
    const answer = answerTo(profileWith({ person: { sex: 'unspecified', age: '40 y' }, referenceSet: 'efsa' }));
    expect(answer.reference?.intake).toMatchObject({ state: 'known', low: 300, high: 350 });
  });
});
