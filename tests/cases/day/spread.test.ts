import { describe, expect, test } from 'vitest';
import { citrate, dayOf, personWith } from './day-of.ts';

const day = { wakes: '07:00', sleeps: '23:00', meals: ['08:00', '12:30', '18:30'] };

/** Minutes between each two neighbouring doses of the first medicine, over midnight too. */
function intervals(medications: readonly object[], supplements: readonly object[] = []): readonly number[] {
  const { events } = dayOf(personWith({ medications, supplements, day })).schedule;
  const minutes = events
    .filter((event) => event.input === 'medications[0]')
    .map(({ at }) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3)));
  return minutes.map((minute, index) => (minutes[index + 1] ?? (minutes[0] ?? 0) + 1440) - minute);
}

describe('doses of one medicine without clock times', () => {
  test('twice a day stand twelve hours apart', () => {
    expect(intervals([{ name: 'metformine', timesPerDay: 2 }])).toEqual([720, 720]);
  });

  test('three times a day stand eight hours apart where the person is awake for sixteen', () => {
    const alendronate = { name: 'alendroninezuur', at: ['07:00'] };
    expect(intervals([{ name: 'amoxicilline', timesPerDay: 3 }, alendronate])).toEqual([480, 480, 480]);
  });

  test('four times a day share the waking hours to a quarter of an hour', () => {
    const [first = 0, second = 0, third = 0, night = 0] = intervals([{ name: 'paracetamol', timesPerDay: 4 }]);
    // Sixteen hours in three parts are 5 h 20 each.
    for (const interval of [first, second, third]) expect(Math.abs(interval - 320)).toBeLessThanOrEqual(15);
    expect(night).toBe(480);
    expect(intervals([{ name: 'levodopa/carbidopa', timesPerDay: 4 }])).toHaveLength(4);
  });

  test.each([2, 3, 4, 6])('%s times a day never crowd to make room for something else', (timesPerDay) => {
    const even = Math.min(1440 / timesPerDay, 960 / (timesPerDay - 1));
    for (const other of [
      [],
      [
        { name: 'ferrofumaraat', timesPerDay: 2 },
        { name: 'doxycycline', timesPerDay: 2 },
      ],
    ]) {
      const found = intervals([{ name: 'ciprofloxacine', timesPerDay }, ...other], [citrate({ timesPerDay: 2 })]);
      for (const interval of found) expect(interval).toBeGreaterThanOrEqual(even * 0.75 - 15);
    }
  });

  test('wake nobody at night to stand apart from another medicine; then the time is asked for', () => {
    const medications = ['ferrofumaraat', 'ciprofloxacine', 'doxycycline'].map((name) => ({ name, timesPerDay: 2 }));
    const { schedule } = dayOf(personWith({ medications, supplements: [], day }));
    expect(schedule.unplaced.map((one) => one.reason)).toEqual(['apart', 'apart', 'apart']);
  });
});
