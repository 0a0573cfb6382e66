import { describe, expect, test } from 'vitest';
import type { Predicate } from '../../corpus/schemas/predicate.ts';
import type { Person, Profile } from '../../profile/index.ts';
import { evaluatePredicate, evaluateWhen, type Truth } from './evaluate-predicate.ts';
import type { PersonFacts } from './facts.ts';

function facts(
  more: Partial<PersonFacts> = {},
  person: Partial<Person> = {},
  profile: Partial<Profile> = {},
): PersonFacts {
  return {
    profile: { person: { sex: 'female', ageMonths: 480, ...person }, doubts: [], ...profile },
    drugGroups: new Set(),
    unrecognisedMedicines: false,
    conditions: new Set(),
    unrecognisedConditions: false,
    goals: new Set(),
    compounds: new Set(),
    ...more,
  };
}

const holds = (predicate: string, one: PersonFacts = facts()): Truth => evaluatePredicate(predicate, one);

/** Predicates that are true, false and unknown for one and the same person. */
const person = facts({ conditions: undefined, goals: new Set(['migraine']) });
const named: Readonly<Record<string, Predicate>> = {
  true: 'goal:migraine',
  false: 'goal:sleep',
  unknown: 'condition:asthma',
};
const keys = (words: string): Predicate[] =>
  words.split(' ').flatMap((word) => {
    const key = named[word];
    return key === undefined ? [] : [key];
  });

describe('three truths', () => {
  test.each<[string, Truth]>([
    ['true', true],
    ['false', false],
    ['unknown', null],
    ['true true', true],
    ['true false', false],
    ['true unknown', null],
    ['false unknown', false],
    ['unknown unknown', null],
  ])('all of %s is %s', (words, expected) => {
    expect(evaluateWhen({ all: keys(words) }, person)).toBe(expected);
  });

  test.each<[string, Truth]>([
    ['true', true],
    ['false', false],
    ['unknown', null],
    ['true false', true],
    ['true unknown', true],
    ['false unknown', null],
    ['false false', false],
    ['unknown unknown', null],
  ])('any of %s is %s', (words, expected) => {
    expect(evaluateWhen({ any: keys(words) }, person)).toBe(expected);
  });

  test.each<[string, string, Truth]>([
    ['true', 'true', true],
    ['true', 'false', false],
    ['true', 'unknown', null],
    ['false', 'true', false],
    ['false', 'false', false],
    ['false', 'unknown', false],
    ['unknown', 'true', null],
    ['unknown', 'false', false],
    ['unknown', 'unknown', null],
  ])('all %s together with any %s is %s', (all, any, expected) => {
    expect(evaluateWhen({ all: keys(all), any: keys(any) }, person)).toBe(expected);
  });

  test.each<[string, string, Truth]>([
    ['true', 'true', false],
    ['true', 'false', true],
    ['true', 'unknown', true],
    ['unknown', 'true', false],
    ['unknown', 'false', null],
    ['unknown', 'unknown', null],
    ['false', 'unknown', false],
  ])('all %s unless %s is %s: an exception that is not known does not take a warning away', (all, unless, expected) => {
    expect(evaluateWhen({ all: keys(all), unless: keys(unless) }, person)).toBe(expected);
  });
});

describe('kidney function', () => {
  test.each<[number | undefined, string, Truth]>([
    [29, 'egfr-below:30', true],
    [29.9, 'egfr-below:30', true],
    [30, 'egfr-below:30', false],
    [undefined, 'egfr-below:30', null],
    [29.9, 'egfr-from:30-below:60', false],
    [30, 'egfr-from:30-below:60', true],
    [59.9, 'egfr-from:30-below:60', true],
    [60, 'egfr-from:30-below:60', false],
    [undefined, 'egfr-from:30-below:60', null],
    [undefined, 'egfr-unknown', true],
    [0, 'egfr-unknown', false],
    [0, 'egfr-below:30', true],
  ])('with an eGFR of %s, %s is %s', (egfr, predicate, expected) => {
    expect(holds(predicate, facts({}, egfr === undefined ? {} : { egfr }))).toBe(expected);
  });

  test('dialysis that is not stated is unknown', () => {
    expect(holds('dialysis')).toBeNull();
    expect(holds('dialysis', facts({}, { dialysis: false }))).toBe(false);
    expect(holds('dialysis', facts({}, { dialysis: true }))).toBe(true);
  });
});

describe('age and life stage', () => {
  test.each<[number, string, Truth]>([
    [47, 'age-below-months:48', true],
    [48, 'age-below-months:48', false],
    [779, 'age-from:65', false],
    [780, 'age-from:65', true],
  ])('at %s months, %s is %s', (ageMonths, predicate, expected) => {
    expect(holds(predicate, facts({}, { ageMonths }))).toBe(expected);
  });

  test('a man is neither pregnant nor breastfeeding; of others it must be stated', () => {
    expect(holds('life-stage:pregnancy', facts({}, { sex: 'male' }))).toBe(false);
    expect(holds('life-stage:pregnancy')).toBeNull();
    expect(holds('life-stage:pregnancy', facts({}, { pregnant: true }))).toBe(true);
    expect(holds('life-stage:lactation', facts({}, { pregnant: true }))).toBeNull();
    expect(holds('life-stage:lactation', facts({}, { sex: 'unspecified', lactating: false }))).toBe(false);
  });
});

describe('medicines, conditions and drinks', () => {
  test('a group that none of the medicines is in is absent only when every medicine was recognised', () => {
    expect(holds('drug-group:diuretic', facts({ drugGroups: undefined }))).toBeNull();
    expect(holds('drug-group:diuretic')).toBe(false);
    expect(holds('drug-group:diuretic', facts({ unrecognisedMedicines: true }))).toBeNull();
    expect(
      holds('drug-group:diuretic', facts({ unrecognisedMedicines: true, drugGroups: new Set(['diuretic']) })),
    ).toBe(true);
  });

  test('a condition is unknown when no conditions were stated', () => {
    expect(holds('condition:asthma', facts({ conditions: undefined }))).toBeNull();
    expect(holds('condition:asthma')).toBe(false);
    expect(holds('condition:asthma', facts({ conditions: new Set(['asthma']) }))).toBe(true);
  });

  test('a condition is absent only when every condition was recognised', () => {
    expect(holds('condition:asthma', facts({ unrecognisedConditions: true }))).toBeNull();
    expect(holds('condition:asthma', facts({ unrecognisedConditions: true, conditions: new Set(['asthma']) }))).toBe(
      true,
    );
  });

  test('a compound is taken or not only when supplements and medicines were stated', () => {
    const stated: Partial<Profile> = { supplements: [], medications: [] };
    expect(holds('compound:threonate', facts({ compounds: new Set(['threonate']) }))).toBe(true);
    expect(holds('compound:threonate', facts({}, {}, stated))).toBe(false);
    expect(holds('compound:threonate')).toBeNull();
  });

  const drinks = (low: number, high: number): Partial<Profile> => ({
    diet: { several: false, days: [{ path: 'diet', complete: true, alcoholGramsPerDay: { low, high, unit: 'g/d' } }] },
  });

  test.each<[string, Partial<Profile>, Truth]>([
    ['nothing stated', {}, null],
    ['14 grams exactly', drinks(14, 14), false],
    ['15 grams', drinks(15, 15), true],
    ['10 to 20 grams', drinks(10, 20), null],
  ])('for a woman with %s, above 14 g a day is %s', (_, profile, expected) => {
    expect(holds('alcohol-above:14:female', facts({}, {}, profile))).toBe(expected);
  });

  test('the bound of the other sex is not for this person; without a stated sex it is unknown', () => {
    expect(holds('alcohol-above:28:male', facts({}, {}, drinks(60, 60)))).toBe(false);
    expect(holds('alcohol-above:28:male', facts({}, { sex: 'unspecified' }, drinks(60, 60)))).toBeNull();
  });

  test('a serum value cannot be judged without its range, and that is unknown', () => {
    expect(holds('serum-above-range')).toBeNull();
  });

  test('a key that is not in the list is a defect of the content', () => {
    expect(() => holds('phase-of-moon:full')).toThrow(/unknown predicate/);
  });
});
