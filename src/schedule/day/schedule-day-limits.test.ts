import { describe, expect, it } from 'vitest';
import type { DayRequest, Gap, Item } from '../item.ts';
import { ScheduleDefect } from '../schedule-defect.ts';
import { scheduleDay } from './schedule-day.ts';

const day = { wakes: 420, sleeps: 1380 };
const meals: Item[] = [480, 750, 1110].map((minute, index) => ({
  id: `day.meals[${index}]`,
  kind: 'meal',
  name: 'meal',
  at: [minute],
}));
const magnesium: Item = { id: 'supplements[0]', kind: 'nutrient', name: 'magnesium', amount: '200 mg' };
const levothyroxine: Item = { id: 'medications[0]', kind: 'medicine', name: 'levothyroxine', at: [450] };
const _ciprofloxacin: Item = { id: 'medications[1]', kind: 'medicine', name: 'ciprofloxacin', at: [480, 1200] };

function gap(first: Item, second: Item, hours: readonly [number, number], more: Partial<Gap> = {}): Gap {
  const [before, after] = hours;
  const id = more.id ?? `${first.id} ${second.id}`;
  return {
    id,
    rule: `rule-${first.name}`,
    first: first.id,
    second: second.id,
    beforeMinutes: before * 60,
    afterMinutes: after * 60,
    scope: 'nutrient',
    ...more,
  };
}

function schedule(
  items: readonly Item[],
  gaps: readonly Gap[],
  more: Partial<DayRequest> = {},
): ReturnType<typeof scheduleDay> {
  return scheduleDay({ items: [...items, ...meals], gaps, day, ...more });
}

const timesOf = (answer: ReturnType<typeof scheduleDay>, item: Item): string[] =>
  answer.events.filter(({ input }) => input === item.id).map(({ at }) => at);

describe('what is not placed', () => {
  it('keeps a nutrient item with an avoid out, with the rule, and calls the day infeasible', () => {
    const stopped = { ...magnesium, avoid: [{ rule: 'kidney-stop', items: ['medications[0]'] }] };
    const answer = schedule([levothyroxine, stopped], [gap(levothyroxine, magnesium, [4, 4])]);
    expect(answer.feasible).toBe(false);
    expect(answer.unplaced).toEqual([
      { input: 'supplements[0]', name: 'magnesium', reason: 'avoid', rules: ['kidney-stop'] },
    ]);
    expect(answer.conflicts).toMatchObject([
      { reason: 'avoid', items: ['supplements[0]', 'medications[0]'], rules: ['kidney-stop'] },
    ]);
    expect(answer.windows).toEqual([]);
  });

  it('asks when a medicine without times is taken, and places the rest', () => {
    const answer = schedule([{ id: 'm', kind: 'medicine', name: 'drug' }, magnesium], []);
    expect(answer.unplaced).toEqual([
      { input: 'm', name: 'drug', reason: 'no-moments', rules: [], question: 'when-taken' },
    ]);
    expect(answer.feasible).toBe(true);
  });

  it('reports a clash of two medicines as other and still gives a day', () => {
    const iron: Item = { id: 'm', kind: 'medicine', name: 'iron', at: [480] };
    const answer = schedule([levothyroxine, iron, magnesium], [gap(levothyroxine, iron, [4, 4], { scope: 'other' })]);
    expect(answer.feasible).toBe(true);
    expect(answer.conflicts).toMatchObject([{ scope: 'other', reason: 'fixed-times', items: ['medications[0]', 'm'] }]);
    expect(timesOf(answer, magnesium)).toHaveLength(1);
  });
});

describe('limits', () => {
  it('answers for 60 medicines, fixed or free', () => {
    const many = Array.from(
      { length: 60 },
      (_, index): Item => ({
        id: `m${index}`,
        kind: 'medicine',
        name: `m${index}`,
        ...(index % 2 === 0 ? { at: [(index * 37) % 1440] } : { moments: 1 + (index % 3) }),
      }),
    );
    const gaps = many.slice(0, 20).map((one) => gap(one, magnesium, [0.5, 0.5]));
    const answer = schedule([...many, magnesium], gaps);
    expect(answer.feasible).toBe(true);
    expect(new Set(answer.events.map(({ input }) => input)).size).toBe(64);
  });

  it('says too hard instead of giving a wrong answer when the steps run out', () => {
    const many = Array.from({ length: 9 }, (_, index): Item => ({ ...magnesium, id: `n${index}` }));
    const gaps = many.flatMap((first, index) =>
      many.slice(index + 1).map((second) => gap(first, second, [2.75, 2.75])),
    );
    const answer = schedule(many, gaps, { budget: 5 });
    expect(answer.feasible).toBe(false);
    expect(answer.unplaced.map(({ reason }) => reason)).toEqual(many.map(() => 'too-hard'));
  });

  it('refuses a request that contradicts itself', () => {
    const bad: Partial<DayRequest>[] = [
      { items: [magnesium, magnesium] },
      { items: [{ ...magnesium, at: [480, 480] }] },
      { items: [{ ...magnesium, at: [1440] }] },
      { items: [{ ...magnesium, moments: 0 }] },
      { items: [{ ...magnesium, at: [480], moments: 2 }] },
      { items: [{ id: 'meal', kind: 'meal', name: 'meal' }] },
      { items: [magnesium], gaps: [gap(levothyroxine, magnesium, [1, 1])] },
      { items: [magnesium, levothyroxine], gaps: [gap(levothyroxine, magnesium, [-1, 1])] },
      { day: { wakes: 420, sleeps: 420 } },
      { day: { wakes: 420, sleeps: 1380, gridMinutes: 7 } },
    ];
    for (const request of bad)
      expect(() => scheduleDay({ items: [], gaps: [], day, ...request })).toThrow(ScheduleDefect);
  });
});
