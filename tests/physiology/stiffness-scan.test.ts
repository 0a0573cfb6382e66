import { expect, test } from 'vitest';
import type { BodyEffect, BodyPerson } from '../../src/physiology/index.ts';
import { chooseFamily } from '../../src/physiology/solver/index.ts';
import { bodyContent } from './body-content.ts';
import { man, runOf, scenarioOf } from './body-of.ts';

const people: readonly BodyPerson[] = [
  man,
  { sex: 'female', ageYears: 85, weightKilograms: 42, heightCentimetres: 150 },
  { sex: 'male', ageYears: 45, weightKilograms: 140, heightCentimetres: 200 },
  { sex: 'male', ageYears: 60, egfr: 4 },
  { sex: 'female', ageYears: 30, pregnancy: 'pre-eclampsia' },
];

test('over effects and people the fastest rate stays at that of parathyroid hormone, 10 per hour, and meals stay explicit', () => {
  for (const person of people) {
    for (const { factors, addends = {} } of bodyContent.effects) {
      const effect: BodyEffect = { from: 0, until: 48, factors, addends };
      const changes = { until: 48, effects: [effect], intake: 9, outputs: new Float64Array(0) };
      const byMeal = runOf(scenarioOf(person, { ...changes, mode: 'by-meal' }));
      expect(byMeal.fastestRate).toEqualWithin(10, { relative: 0.03 });
      expect(byMeal.family).toBe('explicit');
    }
    const years = runOf(scenarioOf(person, { intake: 9, until: 8766, outputs: new Float64Array(0) }));
    expect(years.family).toBe('implicit');
  }
});

test('a body five times as stiff is followed by the implicit method, with the curve of the explicit one', () => {
  const outputs = Float64Array.of(24, 48);
  const stiff = (kPTH: number): ReturnType<typeof runOf> => {
    const scenario = scenarioOf(man, { mode: 'by-meal', until: 48, outputs });
    return runOf({ ...scenario, parameters: { ...scenario.parameters, kPTH } }, ['serum-magnesium']);
  };
  expect(stiff(50).family).toBe('implicit');
  // Parathyroid hormone is in balance at both speeds, so that plasma cannot tell them apart.
  for (const [index, value] of (stiff(50).series['serum-magnesium'] ?? []).entries()) {
    expect(value).toEqualWithin(stiff(10).series['serum-magnesium']?.[index] ?? Number.NaN, { relative: 2e-3 });
  }
});

test('the rule turns where the expected work does', () => {
  const day = { hours: 24, events: 4 };
  expect(chooseFamily({ ...day, fastestRate: 10 })).toBe('explicit');
  expect(chooseFamily({ ...day, fastestRate: 60 })).toBe('implicit');
  expect(chooseFamily({ hours: 8766, events: 1, fastestRate: 10 })).toBe('implicit');
});
