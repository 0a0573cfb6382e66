import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleDay } from './schedule-day.ts';
import { bruteForce, keeps, objective, type Placing, requests, smallestClash } from './testing/brute-force.ts';

const shapes = [
  { grid: 15, free: 1, long: false },
  { grid: 60, free: 3, long: false },
  { grid: 15, free: 1, long: true },
  { grid: 60, free: 3, long: true },
] as const;

describe('the scheduler against trying every time of the day', () => {
  it.each(shapes)(
    'finds a day exactly when one exists, and the best one ($grid min, $free free, long $long)',
    (shape) => {
      fc.assert(
        fc.property(requests(shape), (request) => {
          const hard = request.gaps.filter(({ scope }) => scope === 'nutrient');
          const expected = bruteForce(request, hard);
          const answer = scheduleDay(request);
          // Exactness to the minute may find a day that the coarse grid of this test does not hold.
          if (expected === null && answer.feasible)
            return request.gaps.some((gap) => (gap.beforeMinutes === 0) !== (gap.afterMinutes === 0));
          if (expected === null) return !answer.feasible;
          const placing: Placing = new Map(
            request.items.map(({ id }) => [
              id,
              answer.events
                .filter(({ input }) => input === id)
                .map(({ at }) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3))),
            ]),
          );
          expect(answer.feasible).toBe(true);
          expect(hard.every((gap) => keeps(gap, placing))).toBe(true);
          expect(objective(request, placing)).toEqual(expected);
          return answer.best;
        }),
        { numRuns: shape.free === 1 ? 60 : 80 },
      );
    },
  );

  it('finds the best day when two items have two moments each', () => {
    fc.assert(
      fc.property(requests({ grid: 60, free: 2, long: false, most: 2 }), (request) => {
        const hard = request.gaps.filter(({ scope }) => scope === 'nutrient');
        const expected = bruteForce(request, hard);
        const answer = scheduleDay(request);
        fc.pre(expected !== null && answer.feasible);
        const placing: Placing = new Map(
          request.items.map(({ id }) => [
            id,
            answer.events
              .filter(({ input }) => input === id)
              .map(({ at }) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3))),
          ]),
        );
        expect(objective(request, placing)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it.each(shapes)('names the smallest clash, the first of equals ($grid min, $free free, long $long)', (shape) => {
    fc.assert(
      fc.property(requests(shape), (request) => {
        const hard = request.gaps.filter(({ scope }) => scope === 'nutrient');
        fc.pre(!hard.some((gap) => (gap.beforeMinutes === 0) !== (gap.afterMinutes === 0)));
        const answer = scheduleDay(request);
        const named = answer.conflicts.find(({ scope }) => scope === 'nutrient')?.gaps ?? null;
        expect(named).toEqual(smallestClash(request, hard));
      }),
      { numRuns: 40 },
    );
  });

  it('gives equal answers to equal questions', () => {
    fc.assert(
      fc.property(requests({ grid: 60, free: 3, long: true }), (request) => {
        expect(JSON.stringify(scheduleDay(structuredClone({ ...request, budget: 500 })))).toBe(
          JSON.stringify(scheduleDay({ ...request, budget: 500 })),
        );
      }),
      { numRuns: 40 },
    );
  });
});
