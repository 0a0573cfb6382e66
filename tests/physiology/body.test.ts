import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyDose, BodyEffect, BodyPerson, GutMode } from '../../src/physiology/index.ts';
import { bodyContent } from './body-content.ts';
import { balancedIntake, lastOf, man, meanOf, model, runOf, scenarioOf } from './body-of.ts';

const persons: fc.Arbitrary<BodyPerson> = fc.record({
  sex: fc.constantFrom('female', 'male'),
  ageYears: fc.integer({ min: 18, max: 90 }),
  weightKilograms: fc.double({ min: 40, max: 140, noNaN: true }),
  heightCentimetres: fc.double({ min: 145, max: 205, noNaN: true }),
});
const doses: fc.Arbitrary<BodyDose> = fc.record({
  atHours: fc.double({ min: 0, max: 200, noNaN: true }),
  amount: fc.double({ min: 0.1, max: 40, noNaN: true }),
  route: fc.constantFrom('oral', 'intravenous', 'intramuscular'),
  dissolvedAtOnce: fc.double({ min: 0, max: 1, noNaN: true }),
  overHours: fc.constant(0),
});
const infusions = doses.map((dose): BodyDose => ({ ...dose, route: 'intravenous', overHours: 1 + (dose.atHours % 7) }));
const effects: fc.Arbitrary<BodyEffect> = fc
  .tuple(fc.constantFrom(...bodyContent.effects), fc.double({ min: 0, max: 150, noNaN: true }))
  .map(([{ factors, addends = {} }, from]) => ({ from, until: from + 60, factors, addends }));
const day = Float64Array.from({ length: 25 }, (_, hour) => hour);
const serum = 'serum-magnesium';
const urine = 'urine-magnesium';

describe('nothing is created or lost, and nothing is negative', () => {
  test.each(['by-meal', 'averaged'] as const)('over random people, diets, doses and effects, %s', (mode: GutMode) => {
    const all = [...bodyContent.series.map(({ id }) => id)];
    fc.assert(
      fc.property(
        persons,
        fc.array(fc.oneof(doses, infusions), { maxLength: 5 }),
        fc.array(effects, { maxLength: 3 }),
        fc.double({ min: 0.3, max: 30, noNaN: true }),
        (person, given, taken, later) => {
          const usual = { amount: balancedIntake(person), phytate: 0, oxalate: 0 };
          const diets = [
            { ...usual, from: 0 },
            { amount: later, phytate: 1, oxalate: 1, from: 100 },
          ];
          const scenario = scenarioOf(person, { mode, doses: given, effects: taken, diets });
          const run = runOf(scenario, all);
          expect(Math.abs(run.balance.residual) / run.content).toBeLessThanOrEqual(1e-9);
          for (const id of all) for (const value of run.series[id] ?? []) expect(value, id).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('after three years of eating nothing plasma is still above zero and the books still balance', () => {
    const diets = [{ amount: 0, phytate: 0, oxalate: 0, from: 0 }];
    const run = runOf(scenarioOf(man, { until: 26_000, diets }), [serum]);
    expect(lastOf(run, serum)).toBeGreaterThan(0);
    expect(lastOf(run, serum)).toBeLessThan(0.3);
    expect(Math.abs(run.balance.residual) / run.content).toBeLessThanOrEqual(1e-9);
  });
});

describe('baselines are identities', () => {
  test('a healthy adult up to 40 of any size has the reference level, and stands still for years', () => {
    const young = persons.map((person) => ({ ...person, ageYears: 18 + (person.ageYears % 23) }));
    fc.assert(
      fc.property(young, (person) => {
        const run = runOf(scenarioOf(person, { until: 5 * 8766 }), [serum, 'bone-magnesium']);
        for (const value of run.series[serum] ?? []) expect(value).toEqualWithin(0.865, { relative: 1e-9 });
        expect(Math.abs(run.balance.stored) / run.content).toBeLessThan(1e-9);
      }),
      { numRuns: 30 },
    );
  });

  test('any healthy body, old or young, stands still in the averaged mode', () => {
    fc.assert(
      fc.property(persons, (person) => {
        const { series } = runOf(scenarioOf(person, { until: 8766 }), [serum]);
        const [first = Number.NaN] = series[serum] ?? [];
        for (const value of series[serum] ?? []) expect(value).toEqualWithin(first, { relative: 1e-8 });
      }),
      { numRuns: 30 },
    );
  });

  test('by meal a healthy body returns to the same morning each day', () => {
    const outputs = Float64Array.from({ length: 20 }, (_, index) => 7 + 24 * index);
    const { series } = runOf(scenarioOf(man, { mode: 'by-meal', until: 480, outputs }), [serum]);
    const [first = Number.NaN] = series[serum] ?? [];
    for (const value of series[serum] ?? []) expect(value).toEqualWithin(first, { absolute: 5e-4 });
    expect(first).toEqualWithin(0.85, { absolute: 0.002 });
  });
});

test('the two guts agree: urine of a day within 3 %, mean plasma within 0.002 mmol/L, from 5 to 25 mmol a day', () => {
  for (const intake of [5, 8, 12.5, 18, 25]) {
    const byMeal = runOf(scenarioOf(man, { mode: 'by-meal', intake, until: 24, outputs: day }), [serum, urine]);
    const averaged = runOf(scenarioOf(man, { intake, until: 24, outputs: day }), [serum, urine]);
    const excreted = byMeal.balance.urine / averaged.balance.urine;
    expect(excreted, `${intake}`).toEqualWithin(1, { absolute: 0.03 });
    const fine = Float64Array.from({ length: 24 * 20 }, (_, index) => index / 20);
    const mean = meanOf(runOf(scenarioOf(man, { mode: 'by-meal', intake, until: 24, outputs: fine }), [serum]), serum);
    expect(mean, `${intake}`).toEqualWithin(meanOf(averaged, serum), { absolute: 0.002 });
  }
});

describe('more and less', () => {
  const followed = (changes: Parameters<typeof scenarioOf>[1], person: BodyPerson = man): ReturnType<typeof runOf> =>
    runOf(scenarioOf(person, { mode: 'by-meal', until: 96, ...changes }), [serum, urine]);

  test('more intake gives more urine', () => {
    const urines = [5, 8, 12.5, 18, 25].map((intake) => followed({ intake }).balance.urine);
    for (const [index, value] of urines.slice(1).entries()) expect(value).toBeGreaterThan(urines[index] ?? Number.NaN);
  });

  test('a failing kidney raises serum', () => {
    const levels = [90, 60, 30, 15, 7, 4].map((egfr) =>
      lastOf(runOf(scenarioOf({ ...man, egfr, ageYears: 60 }, { intake: 9 }), [serum]), serum),
    );
    for (const [index, value] of levels.slice(1).entries()) expect(value).toBeGreaterThan(levels[index] ?? Number.NaN);
  });

  test('phytate in the meals lowers what is absorbed', () => {
    const diets = [{ amount: 12.5, phytate: 2, oxalate: 0, from: 0 }];
    expect(followed({ diets }).balance.absorbed).toBeLessThan(followed({}).balance.absorbed * 0.95);
  });

  test('less stomach acid lowers what an oxide gives', () => {
    const oxide: BodyDose = { atHours: 3, amount: 20, route: 'oral', dissolvedAtOnce: 0, overHours: 0 };
    const antacid = bodyContent.effects.find(({ id }) => id === 'antacid');
    const taken: BodyEffect[] = [{ from: 0, until: 96, factors: antacid?.factors ?? {}, addends: {} }];
    expect(followed({ doses: [oxide], effects: taken }).balance.absorbed).toBeLessThan(
      followed({ doses: [oxide] }).balance.absorbed,
    );
  });

  test('a thiazide lowers serum by what it was fitted to: 0.018 mmol/L', () => {
    const thiazide = bodyContent.effects.find(({ id }) => id === 'thiazide');
    const effect: BodyEffect = { from: 0, until: 2160, factors: thiazide?.factors ?? {}, addends: {} };
    const run = runOf(scenarioOf(man, { until: 2160, effects: [effect] }), [serum]);
    expect(lastOf(run, serum) - 0.865).toEqualWithin(-0.018, { absolute: 0.003 });
  });
});

test('a body whose numbers make no sense ends in a failure and not in a curve', () => {
  const scenario = scenarioOf(man);
  const broken = { ...scenario, parameters: { ...scenario.parameters, Vc: Number.NaN } };
  expect(() => runOf(broken)).toThrow(/no-balance/);
  expect(model.stateNames).toHaveLength(28);
});
