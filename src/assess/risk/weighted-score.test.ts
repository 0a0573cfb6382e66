import { describe, expect, test } from 'vitest';
import type { Score } from '../../corpus/schemas/score.ts';
import type { RiskFacts } from './risk-facts.ts';
import { weightedScore } from './weighted-score.ts';

const words = { en: 'x', nl: 'x' };
/** A made-up score of a made-up nutrient: nothing in the formula knows another. */
const score: Score = {
  id: 'made-up',
  name: words,
  items: [
    { id: 'low', label: words, points: 1, when: { any: ['egfr-below:60'] }, group: 'kidney' },
    { id: 'lower', label: words, points: 3, when: { any: ['egfr-below:30'] }, group: 'kidney' },
    { id: 'crohn', label: words, points: 2, when: { any: ['condition:crohn'] } },
    { id: 'old', label: words, points: 4, when: { all: ['age-from:65'] } },
  ],
  range: { low: 0, high: 9 },
  population: words,
  standing: 'seen',
  sources: ['x'],
  boundaries: words,
  distribution: null,
  validation: [],
  limits: [words],
};

function factsOf(person: Partial<RiskFacts['profile']['person']>, conditions?: readonly string[]): RiskFacts {
  return {
    profile: { person: { sex: 'female', ageMonths: 480, ...person }, doubts: [] },
    drugGroups: new Set(),
    unrecognisedMedicines: false,
    unrecognisedConditions: false,
    conditions: conditions === undefined ? undefined : new Set(conditions),
    goals: new Set(),
    compounds: new Set(),
  };
}

describe('a weighted score', () => {
  test('counts of a group only the item with most points', () => {
    expect(weightedScore(score, factsOf({ egfr: 20 }, []))).toMatchObject({ low: 3, value: 3, high: 3 });
    expect(weightedScore(score, factsOf({ egfr: 40 }, []))).toMatchObject({ low: 1, value: 1, high: 1 });
  });

  test('adds the items outside groups', () => {
    const facts = factsOf({ egfr: 20, ageMonths: 780 }, ['crohn']);
    expect(weightedScore(score, facts)).toMatchObject({ low: 9, value: 9, high: 9 });
  });

  test('with an unknown group runs from none to its most points and has no value', () => {
    const result = weightedScore(score, factsOf({}, ['crohn']));
    expect(result).toMatchObject({ low: 2, high: 5 });
    expect(result).not.toHaveProperty('value');
  });

  test('says for every item whether it holds and on what', () => {
    const { components } = weightedScore(score, factsOf({ egfr: 95 }));
    expect(components).toEqual([
      { id: 'low', points: 1, holds: false, input: 'person.egfr' },
      { id: 'lower', points: 3, holds: false, input: 'person.egfr' },
      { id: 'crohn', points: 2, holds: null, input: 'conditions' },
      { id: 'old', points: 4, holds: false, input: 'person.age' },
    ]);
  });

  test('is known although an item is unknown when that item cannot add to its group', () => {
    const grouped: Score = {
      ...score,
      items: score.items.slice(0, 3).map((item) => ({ ...item, group: 'one' })),
    };
    expect(weightedScore(grouped, factsOf({ egfr: 20 }))).toMatchObject({ low: 3, value: 3, high: 3 });
  });
});
