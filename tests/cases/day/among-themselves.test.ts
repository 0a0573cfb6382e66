import { describe, expect, test } from 'vitest';
import { citrate, dayOf, personWith, textOf } from './day-of.ts';

const day = { wakes: '07:00', sleeps: '23:00', meals: ['08:00', '12:30', '18:30'] };
const six = [
  { name: 'levothyroxine', timesPerDay: 1 },
  { name: 'ferrofumaraat', timesPerDay: 2 },
  { name: 'ciprofloxacine', timesPerDay: 2 },
  { name: 'alendroninezuur', timesPerDay: 1 },
  { name: 'calciumcarbonaat', timesPerDay: 2 },
  { name: 'doxycycline', timesPerDay: 1 },
];
const daysOf = (medications: readonly object[], supplements: readonly object[] = [citrate()]): object =>
  personWith({ medications, supplements, day });

/** Minutes between each two moments of two entries, the shortest way round the clock. */
function apart(profile: object, one: string, other: string): readonly number[] {
  const { events } = dayOf(profile).schedule;
  const minutes = (input: string): number[] =>
    events.filter((event) => event.input === input).map(({ at }) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3)));
  return minutes(one).flatMap((first) =>
    minutes(other).map((second) => Math.min(Math.abs(first - second), 1440 - Math.abs(first - second))),
  );
}

describe('medicines that bind or are bound in the gut', () => {
  test.each([[[citrate()]], [[]]])('are never given one moment by the planner (supplements %j)', (supplements) => {
    const { events } = dayOf(daysOf(six, supplements)).schedule;
    const times = events.filter((event) => event.kind === 'medicine').map((event) => event.at);
    expect(new Set(times).size).toBe(times.length);
  });

  test('are asked for their times where nobody says how they fit together, and the day is not called whole', () => {
    const { schedule } = dayOf(daysOf(six));
    expect(schedule.feasible).toBe(false);
    const open = schedule.unplaced.filter((one) => one.input.startsWith('medications'));
    expect(open.map((one) => one.question)).toEqual(six.map(() => 'when-taken'));
    expect(textOf(daysOf(six))).not.toContain('waarop alles kan');
  });

  test('a free iron stands hours from calcium that has its own time', () => {
    const profile = daysOf([
      { name: 'calciumcarbonaat', at: ['08:00'] },
      { name: 'ferrofumaraat', timesPerDay: 1 },
    ]);
    const minutes = apart(profile, 'medications[0]', 'medications[1]');
    expect(minutes).toHaveLength(1);
    // As far as iron stays from the nutrient, the longest that is stated: 4 h.
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(240);
  });

  test('a free iron is not put beside alendronate of six in the morning', () => {
    const profile = daysOf([
      { name: 'alendroninezuur', at: ['06:00'] },
      { name: 'ferrofumaraat', timesPerDay: 1 },
    ]);
    expect(Math.min(...apart(profile, 'medications[0]', 'medications[1]'))).toBeGreaterThanOrEqual(240);
  });

  test('at their own times they stay there, and no hours between them are claimed', () => {
    const { schedule } = dayOf(
      daysOf([
        { name: 'ciprofloxacine', at: ['08:00'] },
        { name: 'ferrofumaraat', at: ['08:00'] },
      ]),
    );
    expect(schedule.events.filter((event) => event.kind === 'medicine').map((event) => event.at)).toEqual([
      '08:00',
      '08:00',
    ]);
    expect(schedule.conflicts).toEqual([]);
  });

  test('medicines about which no rule speaks may share a moment', () => {
    const profile = daysOf([
      { name: 'simvastatine', timesPerDay: 1 },
      { name: 'paracetamol', timesPerDay: 1 },
    ]);
    expect(dayOf(profile).schedule.unplaced).toEqual([]);
  });
});

describe('a medicine whose own rule says how it is taken', () => {
  test.each(['levothyroxine', 'alendroninezuur'])(
    '%s, for an empty stomach, is given no time by the planner',
    (name) => {
      const { schedule } = dayOf(daysOf([{ name, timesPerDay: 1 }]));
      expect(schedule.unplaced).toContainEqual(
        expect.objectContaining({ input: 'medications[0]', reason: 'empty-stomach', question: 'when-taken' }),
      );
      expect(schedule.unplaced).toContainEqual(expect.objectContaining({ input: 'supplements[0]', reason: 'waits' }));
      expect(textOf(daysOf([{ name, timesPerDay: 1 }]))).toContain('op een lege maag');
    },
  );

  test('for an empty stomach, at the time of a meal, is said to clash with the meal', () => {
    const { schedule } = dayOf(daysOf([{ name: 'levothyroxine', at: ['08:00'] }]));
    expect(schedule.feasible).toBe(true);
    expect(schedule.conflicts).toContainEqual(
      expect.objectContaining({
        reason: 'empty-stomach',
        scope: 'other',
        items: ['medications[0]', 'day.meals[0]'],
        rules: ['levothyroxine'],
      }),
    );
    expect(textOf(daysOf([{ name: 'levothyroxine', at: ['08:00'] }]))).toContain('op een lege maag');
    expect(dayOf(daysOf([{ name: 'levothyroxine', at: ['07:00'] }])).schedule.conflicts).toEqual([]);
  });
});

describe('two medicines in one day', () => {
  const two = daysOf([
    { name: 'simvastatine', at: ['22:00'] },
    { name: 'paracetamol', at: ['08:00'] },
  ]);

  test('were not checked among themselves, and the day says so and is not called one for everything', () => {
    expect(dayOf(two).schedule.notChecked).toEqual([
      { reason: 'among-themselves', items: ['medications[0]', 'medications[1]'] },
    ]);
    expect(textOf(two)).toContain('onderling zijn hier niet nagekeken');
    expect(textOf(two)).not.toContain('waarop alles kan');
    expect(textOf(two, 'en')).toContain('were not checked among themselves');
  });

  test('one medicine alone leaves nothing among themselves', () => {
    expect(dayOf(daysOf([{ name: 'paracetamol', at: ['08:00'] }])).schedule.notChecked).toEqual([]);
  });

  test('the day alone ends with the words that it informs and prescribes nothing', () => {
    expect(textOf(two)).toContain('het schrijft niets voor');
    expect(textOf(two, 'en')).toContain('it does not prescribe');
  });
});
