import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../quantity/index.ts';
import { DerivationBook } from '../derivation/derivation-book.ts';
import type { FoodFirst } from '../schemas/assessment.ts';
import { type FoodOption, smallestFoodChange } from './smallest-food-change.ts';

const known = (value: number, more: object = {}): Answer => ({ state: 'known', value, unit: 'mg/d', ...more });

function option(id: number, grams: number, gain: number): FoodOption {
  const text = { en: `portion ${id}`, nl: `portie ${id}` };
  return {
    step: { food: `made-up:${id}`, grams, text } as FoodOption['step'],
    name: text.en,
    gain,
    sources: ['made-up'],
  };
}

function change(total: Answer, reference: Answer | undefined, options: readonly FoodOption[]): FoodFirst | null {
  return smallestFoodChange({ total, reference, options, unit: 'mg/d', language: 'en', book: new DerivationBook() });
}

const options = fc
  .array(fc.tuple(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 1, max: 200 })), { minLength: 1, maxLength: 7 })
  .map((rows) => rows.map(([grams, gain], index) => option(index, grams, gain)));

/** Every set of up to three different options. */
function sets(all: readonly FoodOption[]): readonly (readonly FoodOption[])[] {
  const some: FoodOption[][] = [[]];
  for (const one of all) for (const set of [...some]) if (set.length < 3) some.push([...set, one]);
  return some.slice(1);
}
const sum = (set: readonly FoodOption[], what: (one: FoodOption) => number): number =>
  set.reduce((total, one) => total + what(one), 0);

describe('the smallest realistic change of food', () => {
  test('is the one that trying every set of three finds: fewest portions, then fewest grams', () => {
    fc.assert(
      fc.property(options, fc.integer({ min: 1, max: 400 }), (all, gap) => {
        const found = change(known(300 - gap), known(300), all);
        const enough = sets(all).filter((set) => sum(set, (one) => one.gain) >= gap);
        expect(found?.closes).toBe(enough.length > 0);
        const gain =
          found?.steps.reduce((total, step) => total + (step.gain.state === 'known' ? step.gain.value : 0), 0) ?? 0;
        if (enough.length === 0) {
          expect(gain).toBe(Math.max(...sets(all).map((set) => sum(set, (one) => one.gain))));
          return;
        }
        const portions = Math.min(...enough.map((set) => set.length));
        const grams = Math.min(
          ...enough.filter((set) => set.length === portions).map((set) => sum(set, (one) => one.step.grams)),
        );
        expect(found?.steps).toHaveLength(portions);
        expect(
          found?.steps.reduce((total, step) => total + (step.amount.state === 'known' ? step.amount.value : 0), 0),
        ).toBe(grams);
        expect(gain).toBeGreaterThanOrEqual(gap);
      }),
      { numRuns: 300 },
    );
  });

  test('there is none when nothing is missing, and none when the intake or the value is not known', () => {
    const all = [option(1, 30, 80)];
    expect(change(known(300), known(300), all)).toBeNull();
    expect(change(known(400), known(300), all)).toBeNull();
    expect(change({ state: 'unknown', missing: ['diet'], atLeast: 10, unit: 'mg/d' }, known(300), all)).toBeNull();
    expect(change(known(100), { state: 'not-applicable', reason: 'none' }, all)).toBeNull();
    expect(change(known(100), undefined, all)).toBeNull();
    expect(change(known(100), known(300), [])).toBeNull();
  });

  test('closes the gap of the low end of an intake that is an interval', () => {
    const found = change(known(280, { low: 250, high: 310 }), known(300), [option(1, 30, 40), option(2, 40, 60)]);
    expect(found?.gap).toMatchObject({ state: 'known', value: 50 });
    expect(found?.steps.map((step) => step.food)).toEqual(['made-up:2']);
  });
});
