import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absorbDay } from './absorb-day.ts';
import type { GutEvent, GutFactors, GutParameters } from './parameters.ts';

/** A made-up gut of the same size as a person's, so that these laws do not hang on the content. */
const gut: GutParameters = {
  mealEmptying: 0.5,
  mealHalf: 0.1,
  emptyingFed: 0.6,
  emptyingFasting: 2,
  transit: 0.9,
  activeCapacity: 0.2,
  activeHalf: 0.04,
  passive: 0.02,
  segmentShare1: 0.2,
  segmentShare2: 0.4,
  segmentShare3: 0.4,
  colonTransit: 0.035,
  colonUptake: 0.0002,
  upperSecretion: 0.015,
  dissolution: 0.12,
  solidPassage: 0.3,
};
const usual: GutFactors = { capacity: 1, acid: 1, bodySurface: 1 };

const amount = fc.double({ min: 0, max: 45, noNaN: true });
const swallowedAtOnce = fc.double({ min: 0.01, max: 45, noNaN: true });
const event: fc.Arbitrary<GutEvent> = fc.record({
  atHours: fc.integer({ min: 0, max: 1439 }).map((minutes) => minutes / 60),
  dissolved: amount,
  solid: amount,
  bound: amount,
  meal: fc.double({ min: 0, max: 3, noNaN: true }),
});
const events = fc.array(event, { maxLength: 6 });
const factors: fc.Arbitrary<GutFactors> = fc.record({
  capacity: fc.double({ min: 0, max: 2.2, noNaN: true }),
  acid: fc.double({ min: 0, max: 1, noNaN: true }),
  bodySurface: fc.double({ min: 0.4, max: 1.8, noNaN: true }),
});

const total = (one: GutEvent): number => one.dissolved + one.solid + one.bound;
const dose = (atHours: number, dissolved: number, solid = 0, meal = 0): GutEvent => ({
  atHours,
  dissolved,
  solid,
  bound: 0,
  meal,
});

describe('nothing is created or lost', () => {
  test('what the small bowel took up and what left it make up what was swallowed', () => {
    const colonShare = gut.colonUptake / (gut.colonUptake + gut.colonTransit);
    fc.assert(
      fc.property(events, factors, (day, person) => {
        const { absorbed, toColon, perEvent } = absorbDay(day, gut, person);
        const swallowed = day.reduce((sum, one) => sum + total(one), 0);
        const slack = 1e-9 * (1 + swallowed);
        // Of what leaves the small bowel the colon takes its own share, which counts as absorbed.
        expect(absorbed - toColon * colonShare + toColon).toEqualWithin(swallowed, { absolute: slack });
        expect(perEvent.reduce((sum, one) => sum + one, 0)).toEqualWithin(absorbed, { absolute: slack });
        for (const [index, one] of day.entries()) {
          expect(perEvent[index]).toBeGreaterThanOrEqual(-1e-12);
          expect(perEvent[index]).toBeLessThanOrEqual(total(one) + slack);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a day without anything swallowed absorbs nothing', () => {
    expect(absorbDay([], gut, usual)).toEqual({ absorbed: 0, perEvent: [], toColon: 0 });
  });

  test('what is bound reaches the colon whole', () => {
    const { toColon } = absorbDay([{ atHours: 8, dissolved: 0, solid: 0, bound: 4, meal: 1 }], gut, usual);
    expect(toColon).toEqualWithin(4, { relative: 1e-12 });
  });
});

describe('more and less', () => {
  test('a larger dose is never absorbed less, and never as a larger share', () => {
    fc.assert(
      fc.property(
        swallowedAtOnce,
        swallowedAtOnce,
        fc.double({ min: 0, max: 2, noNaN: true }),
        factors,
        (a, b, meal, person) => {
          const [small, large] = [Math.min(a, b), Math.max(a, b)];
          const less = absorbDay([dose(8, small, 0, meal)], gut, person).absorbed;
          const more = absorbDay([dose(8, large, 0, meal)], gut, person).absorbed;
          expect(more).toBeGreaterThanOrEqual(less * (1 - 1e-9));
          expect(more / large).toBeLessThanOrEqual((less / small) * (1 + 2e-3));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the same amount in solution is absorbed more than as a slow solid', () => {
    for (const mmol of [0.5, 4, 12, 40]) {
      expect(absorbDay([dose(8, mmol)], gut, usual).absorbed).toBeGreaterThan(
        absorbDay([dose(8, 0, mmol)], gut, usual).absorbed,
      );
    }
  });

  test('less acid and less capacity never raise uptake', () => {
    fc.assert(
      fc.property(events, factors, (day, person) => {
        const { absorbed } = absorbDay(day, gut, person);
        expect(absorbDay(day, gut, { ...person, acid: person.acid / 2 }).absorbed).toBeLessThanOrEqual(absorbed + 1e-9);
        expect(absorbDay(day, gut, { ...person, capacity: person.capacity / 2 }).absorbed).toBeLessThanOrEqual(
          absorbed + 1e-9,
        );
      }),
      { numRuns: 100 },
    );
  });

  test('divided doses are absorbed more than the same amount at once', () => {
    const once = absorbDay([dose(8, 12)], gut, usual).absorbed;
    expect(absorbDay([dose(8, 4), dose(14, 4), dose(20, 4)], gut, usual).absorbed).toBeGreaterThan(once * 1.2);
  });
});

describe('the integration', () => {
  // Events of nothing split the intervals between which the method steps, and so shorten its steps.
  const withShorterSteps = (day: readonly GutEvent[], hours: number): GutEvent[] => {
    const first = Math.min(...day.map((one) => one.atHours));
    const last = Math.max(...day.map((one) => one.atHours));
    const marks: GutEvent[] = [];
    for (let at = first; at < last + 16; at += hours) marks.push(dose(at, 0));
    return [...day, ...marks.filter((mark) => mark.atHours <= last)];
  };

  test.each([
    ['a supplement on an empty stomach before supper', [dose(8, 8), dose(18.5, 4, 0, 1)]],
    ['a large dose before a later meal', [dose(8, 40), dose(20, 4, 0, 1)]],
    ['three meals', [dose(7, 3.1, 0, 0.7), dose(12.5, 4.4, 0, 1), dose(18.5, 5, 0, 1)]],
    ['a slow solid between meals', [dose(7, 3.1, 0, 0.7), dose(10, 0, 10), dose(18.5, 5, 0, 1)]],
  ])('steps of half the length change nothing above 1e-4: %s', (_, day) => {
    const usualSteps = absorbDay(day, gut, usual).perEvent;
    const shorter = absorbDay(withShorterSteps(day, 0.1), gut, usual).perEvent;
    for (const index of day.keys()) {
      expect(shorter[index]).toEqualWithin(usualSteps[index] ?? Number.NaN, { relative: 1e-4 });
    }
  });

  test('a slow solid swallowed last is followed until it is gone', () => {
    const solid = dose(8, 0, 10);
    // A mark of nothing two days on makes the method follow the rest of the day to its end.
    const followed = absorbDay([solid, dose(56, 0)], gut, usual).perEvent[0] ?? Number.NaN;
    expect(absorbDay([solid], gut, usual).absorbed).toEqualWithin(followed, { relative: 1e-4 });
  });

  test('the order in which the events are given does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(event, { maxLength: 5, selector: (one) => one.atHours }), (day) => {
        const forward = absorbDay(day, gut, usual);
        const backward = absorbDay([...day].reverse(), gut, usual);
        expect(backward.absorbed).toEqualWithin(forward.absorbed, { relative: 1e-9, absolute: 1e-9 });
      }),
      { numRuns: 50 },
    );
  });
});
