import { describe, expect, it } from 'vitest';
import type { DayRequest, Gap, Item } from '../item.ts';
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
const ciprofloxacin: Item = { id: 'medications[1]', kind: 'medicine', name: 'ciprofloxacin', at: [480, 1200] };

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

describe('a day with medicines at fixed times', () => {
  it('leaves 11:30 to 03:30 open around levothyroxine at 07:30 with 4 h on both sides, and takes magnesium with lunch', () => {
    const answer = schedule([levothyroxine, magnesium], [gap(levothyroxine, magnesium, [4, 4])]);
    expect(answer.feasible).toBe(true);
    expect(answer.windows).toEqual([{ input: 'supplements[0]', from: '11:30', to: '03:30' }]);
    expect(answer.events).toEqual([
      { at: '07:30', kind: 'medicine', input: 'medications[0]', name: 'levothyroxine' },
      { at: '08:00', kind: 'meal', input: 'day.meals[0]', name: 'meal' },
      { at: '12:30', kind: 'meal', input: 'day.meals[1]', name: 'meal' },
      { at: '12:30', kind: 'nutrient', input: 'supplements[0]', name: 'magnesium', amount: '200 mg' },
      { at: '18:30', kind: 'meal', input: 'day.meals[2]', name: 'meal' },
    ]);
  });

  it('leaves 10:00 to 14:00 and 22:00 to 02:00 open around ciprofloxacin at 08:00 and 20:00, 2 h before and 6 h after', () => {
    const answer = schedule([ciprofloxacin, magnesium], [gap(ciprofloxacin, magnesium, [2, 6])]);
    expect(answer.windows.map(({ from, to }) => `${from}-${to}`)).toEqual(['10:00-14:00', '22:00-02:00']);
    expect(timesOf(answer, magnesium)).toEqual(['12:30']);
  });

  it('does not mix up the sides: a drug at noon, 4 h before and 2 h after, leaves 16:00 to 10:00', () => {
    const drug: Item = { id: 'm', kind: 'medicine', name: 'cabotegravir', at: [720] };
    const answer = schedule([drug, magnesium], [gap(drug, magnesium, [4, 2])]);
    expect(answer.windows.map(({ from, to }) => `${from}-${to}`)).toEqual(['16:00-10:00']);
  });

  it('counts exactly the gap as kept and one minute less as broken', () => {
    for (const [minute, feasible] of [
      [690, true],
      [689, false],
      [210, true],
      [211, false],
    ] as const) {
      const answer = schedule([levothyroxine, { ...magnesium, at: [minute] }], [gap(levothyroxine, magnesium, [4, 4])]);
      expect(answer.feasible).toBe(feasible);
    }
  });

  it('holds a gap over midnight', () => {
    const late: Item = { id: 'm', kind: 'medicine', name: 'late', at: [1410] };
    const answer = schedule([late, { ...magnesium, at: [60] }], [gap(late, magnesium, [2, 2])]);
    expect(answer.feasible).toBe(false);
    expect(answer.conflicts[0]?.broken).toEqual([
      {
        gap: 'm supplements[0]',
        first: '23:30',
        second: '01:00',
        side: 'before',
        elapsedMinutes: 90,
        neededMinutes: 120,
      },
    ]);
  });

  it('forbids the same moment even where one half is nought', () => {
    const drug: Item = { id: 'm', kind: 'medicine', name: 'drug', at: [720] };
    expect(schedule([drug, { ...magnesium, at: [720] }], [gap(drug, magnesium, [0, 2])]).feasible).toBe(false);
    expect(schedule([drug, { ...magnesium, at: [721] }], [gap(drug, magnesium, [0, 2])]).feasible).toBe(true);
    expect(schedule([drug, { ...magnesium, at: [720] }], [gap(drug, magnesium, [0, 0])]).feasible).toBe(true);
  });

  it('finds the one minute that is left, though it lies on no grid', () => {
    const drug: Item = { id: 'm', kind: 'medicine', name: 'drug', at: [457, 857] };
    const zinc: Item = { id: 's', kind: 'nutrient', name: 'zinc' };
    const gaps = [
      gap(drug, magnesium, [0, 0], { beforeMinutes: 199, afterMinutes: 201 }),
      gap(drug, zinc, [0, 0], { beforeMinutes: 99, afterMinutes: 99 }),
      gap(zinc, magnesium, [0, 0], { beforeMinutes: 1037, afterMinutes: 403 }),
    ];
    const answer = schedule([drug, magnesium, zinc], gaps);
    expect(answer.feasible).toBe(true);
    expect(
      (Number(timesOf(answer, magnesium)[0]?.slice(3)) - Number(timesOf(answer, zinc)[0]?.slice(3)) + 60) % 60,
    ).toBe(1037 % 60);
  });
});

describe('moments that only may not coincide', () => {
  it('fit between two medicines an hour apart though the grid has no time in between', () => {
    const noon: Item = { id: 'a', kind: 'medicine', name: 'noon', at: [720] };
    const one: Item = { id: 'b', kind: 'medicine', name: 'one', at: [780] };
    const zinc: Item = { id: 's', kind: 'nutrient', name: 'zinc' };
    const gaps = [gap(noon, zinc, [0, 23]), gap(zinc, magnesium, [0, 23]), gap(one, magnesium, [23, 0])];
    const answer = schedule([noon, one, zinc, magnesium], gaps, { day: { ...day, gridMinutes: 60 } });
    expect(answer.feasible).toBe(true);
    const [zincAt = '', magnesiumAt = ''] = [zinc, magnesium].map((item) => timesOf(answer, item)[0]);
    expect('12:00' < zincAt && zincAt < magnesiumAt && magnesiumAt < '13:00').toBe(true);
  });
});

describe('the goals below the gaps', () => {
  it('spreads two doses over the waking day before it looks at meals', () => {
    const answer = schedule([ciprofloxacin, { ...magnesium, moments: 2 }], [gap(ciprofloxacin, magnesium, [2, 6])]);
    expect(timesOf(answer, magnesium)).toEqual(['12:30', '23:00']);
  });

  it('puts a salt that upsets the stomach at a meal', () => {
    const drug: Item = { id: 'm', kind: 'medicine', name: 'drug', at: [660] };
    const plain = schedule([drug, magnesium], [gap(drug, magnesium, [2, 2])]);
    expect(timesOf(plain, magnesium)).toEqual(['08:00']);
    const upset = schedule([drug, { ...magnesium, food: 'prefer', moments: 2 }], [gap(drug, magnesium, [2, 2])]);
    expect(timesOf(upset, magnesium)).toEqual(['08:00', '18:30']);
    const empty = schedule([drug, { ...magnesium, food: 'avoid' }], [gap(drug, magnesium, [2, 2])]);
    const minute =
      Number(timesOf(empty, magnesium)[0]?.slice(0, 2)) * 60 + Number(timesOf(empty, magnesium)[0]?.slice(3));
    expect(meals.flatMap(({ at = [] }) => at).filter((meal) => minute >= meal && minute <= meal + 30)).toEqual([]);
  });

  it('leaves a movable medicine where it is unless a gap asks for it', () => {
    const movable = { ...levothyroxine, movable: true };
    expect(timesOf(schedule([movable, magnesium], [gap(levothyroxine, magnesium, [4, 4])]), movable)).toEqual([
      '07:30',
    ]);
    const fixed = { ...magnesium, at: [480] };
    const moved = schedule([movable, fixed], [gap(levothyroxine, magnesium, [4, 4])]);
    expect(moved.feasible).toBe(true);
    expect(timesOf(moved, movable)).not.toEqual(['07:30']);
  });

  it('never puts two doses of one item in the same moment', () => {
    const answer = schedule([{ ...magnesium, moments: 6 }], []);
    expect(new Set(timesOf(answer, magnesium)).size).toBe(6);
  });
});

describe('a day that does not exist', () => {
  it('names the fixed times and tries every single change', () => {
    const answer = schedule(
      [levothyroxine, { ...magnesium, at: [480] }],
      [gap(levothyroxine, magnesium, [4, 4], { id: 'g' })],
    );
    expect(answer.feasible).toBe(false);
    expect(answer.conflicts).toEqual([
      {
        reason: 'fixed-times',
        scope: 'nutrient',
        items: ['medications[0]', 'supplements[0]'],
        gaps: ['g'],
        rules: ['rule-levothyroxine'],
        broken: [{ gap: 'g', first: '07:30', second: '08:00', side: 'before', elapsedMinutes: 30, neededMinutes: 240 }],
        wouldHaveToGive: [
          { kind: 'time', item: 'medications[0]' },
          { kind: 'time', item: 'supplements[0]' },
          { kind: 'item', item: 'supplements[0]' },
          { kind: 'gap', gap: 'g' },
        ],
      },
    ]);
    expect(answer.unplaced).toEqual([{ input: 'supplements[0]', name: 'magnesium', reason: 'clash', rules: [] }]);
    expect(timesOf(answer, magnesium)).toEqual([]);
  });

  it('says that days must lie between when a gap is longer than a day', () => {
    for (const hours of [
      [24, 0],
      [0, 24],
      [13, 12],
    ] as const) {
      const answer = schedule([levothyroxine, magnesium], [gap(levothyroxine, magnesium, hours)]);
      expect(answer.conflicts.map(({ reason }) => reason)).toEqual(['days-between']);
    }
    expect(schedule([levothyroxine, magnesium], [gap(levothyroxine, magnesium, [12, 12])]).feasible).toBe(true);
  });

  it('says with how many moments fewer it would fit', () => {
    const drug: Item = { id: 'm', kind: 'medicine', name: 'drug', at: [720] };
    const answer = schedule([drug, { ...magnesium, moments: 3 }], [gap(drug, magnesium, [12, 11.75], { id: 'g' })]);
    expect(answer.conflicts[0]?.reason).toBe('no-room');
    expect(answer.conflicts[0]?.wouldHaveToGive).toContainEqual({
      kind: 'moments',
      item: 'supplements[0]',
      moments: 2,
    });
  });

  it('tries the pair of the own country, names it, and keeps both halves of one authority', () => {
    const relaxation = { authority: 'nl', beforeMinutes: 120, afterMinutes: 120 };
    const strict = gap(ciprofloxacin, magnesium, [6, 8], { id: 'g', relaxation });
    const answer = schedule([ciprofloxacin, magnesium], [strict]);
    expect(answer.feasible).toBe(true);
    expect(answer.relaxed).toEqual([
      {
        gap: 'g',
        rule: 'rule-ciprofloxacin',
        items: ['medications[1]', 'supplements[0]'],
        ...relaxation,
        insteadOf: { beforeMinutes: 360, afterMinutes: 480 },
      },
    ]);
    expect(answer.conflicts).toEqual([]);
  });

  it('does not relax what holds as it is', () => {
    const relaxation = { authority: 'nl', beforeMinutes: 0, afterMinutes: 0 };
    expect(
      schedule([levothyroxine, magnesium], [gap(levothyroxine, magnesium, [4, 4], { relaxation })]).relaxed,
    ).toEqual([]);
  });
});
