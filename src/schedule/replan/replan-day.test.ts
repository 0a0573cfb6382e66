import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap, Item } from '../item.ts';
import { matchTaken } from './match-taken.ts';
import { replanDay } from './replan-day.ts';

const day = { wakes: 420, sleeps: 1380 };
const magnesium: Item = { id: 'n', kind: 'nutrient', name: 'magnesium', moments: 2 };
const levothyroxine: Item = { id: 'm', kind: 'medicine', name: 'levothyroxine', at: [450] };
const items: Item[] = [
  levothyroxine,
  magnesium,
  ...[480, 750, 1110].map((minute, index): Item => ({ id: `meal${index}`, kind: 'meal', name: 'meal', at: [minute] })),
];
const gaps: Gap[] = [
  { id: 'g', rule: 'r', first: 'm', second: 'n', beforeMinutes: 240, afterMinutes: 240, scope: 'nutrient' },
];
const show = (events: readonly { at: string; input: string; status: string }[]): string[] =>
  events.filter(({ input }) => !input.startsWith('meal')).map(({ at, input, status }) => `${at} ${input} ${status}`);

describe('the rest of a day that is under way', () => {
  it('counts the gap from the real time of a medicine taken late, and returns to the plan tomorrow', () => {
    const answer = replanDay({ items, gaps, day, now: 640, taken: [{ item: 'm', minute: 640 }] });
    expect(show(answer.events)).toEqual(['10:40 m taken', '14:40 n due', '20:00 n due']);
    expect(answer.feasible).toBe(true);
    expect(answer.tomorrow.events.filter(({ input }) => input !== 'm' && input === 'n').map(({ at }) => at)).toEqual([
      '12:30',
      '18:30',
    ]);
  });

  it('reports a missed moment, places only the other, and says where a late one would keep everything', () => {
    const answer = replanDay({ items, gaps, day, now: 900, taken: [{ item: 'm', minute: 450 }] });
    expect(answer.missed).toEqual([
      // It would be far enough from 18:30 at 23:50 only, which is past bedtime.
      { input: 'n', name: 'magnesium', at: '12:30', stillPossible: [] },
    ]);
    expect(show(answer.events)).toEqual(['07:30 m taken', '18:30 n due']);
  });

  it('says until bedtime where a late dose would keep everything', () => {
    const once = items.map((item) => (item.id === 'n' ? { ...item, moments: 1 } : item));
    const answer = replanDay({ items: once, gaps, day, now: 900, taken: [{ item: 'm', minute: 450 }] });
    expect(answer.missed).toMatchObject([{ at: '12:30', stillPossible: [{ from: '15:00', to: '23:00' }] }]);
  });

  it('gives no stretch for a missed medicine', () => {
    const answer = replanDay({ items, gaps, day, now: 700, taken: [] });
    expect(answer.missed).toEqual([{ input: 'm', name: 'levothyroxine', at: '07:30', stillPossible: [] }]);
  });

  it('still asks for a dose that is half an hour late', () => {
    const answer = replanDay({ items, gaps, day, now: 480, taken: [] });
    expect(show(answer.events)[0]).toBe('08:00 m due');
  });

  it('names a clash with what was already taken and leaves the medicine at its time', () => {
    const evening = items.map((item) => (item.id === 'm' ? { ...item, at: [1200] } : item));
    const answer = replanDay({ items: evening, gaps, day, now: 1080, taken: [{ item: 'n', minute: 1080 }] });
    expect(answer.feasible).toBe(false);
    expect(answer.conflicts).toMatchObject([
      {
        gaps: ['g'],
        broken: [{ side: 'after', first: '20:00', second: '18:00', elapsedMinutes: 120, neededMinutes: 240 }],
      },
    ]);
    expect(show(answer.events)).toContain('20:00 m due');
  });

  it('keeps the distance to tomorrow morning', () => {
    const night = { wakes: 600, sleeps: 300 };
    const early = items.map((item) => (item.id === 'm' ? { ...item, at: [400] } : item));
    const answer = replanDay({ items: early, gaps, day: night, now: 1400, taken: [{ item: 'm', minute: 400 }] });
    for (const { at, status } of answer.events.filter(({ input }) => input === 'n')) {
      if (status === 'due') expect(at >= '23:20' || at <= '02:40').toBe(true);
    }
  });

  it('shows a moment beyond the plan and places no more', () => {
    const answer = replanDay({
      items,
      gaps,
      day,
      now: 1000,
      taken: [750, 760, 990].map((minute) => ({ item: 'n', minute })),
    });
    expect(answer.beyondPlan.map(({ at }) => at)).toEqual(['16:30']);
    expect(show(answer.events).filter((line) => line.includes('n due'))).toEqual([]);
  });

  it('never asks for more moments than the plan has, whatever was taken', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        fc.uniqueArray(minutes, { maxLength: 5 }),
        fc.array(minutes, { maxLength: 5 }),
        minutes,
        (planned, taken, now) => {
          const matched = matchTaken(planned, taken, { now, graceMinutes: 60 });
          expect(matched.taken.length + matched.due.length + matched.missed.length).toBe(planned.length);
          expect(matched.taken.length + matched.beyondPlan.length).toBe(taken.length);
        },
      ),
    );
  });

  it('keeps every gap between what was taken and what is due', () => {
    const minutes = fc.integer({ min: 400, max: 1300 });
    fc.assert(
      fc.property(minutes, fc.option(minutes), fc.option(minutes), (now, drug, dose) => {
        const taken = [
          ...(drug === null || drug > now ? [] : [{ item: 'm', minute: drug }]),
          ...(dose === null || dose > now ? [] : [{ item: 'n', minute: dose }]),
        ];
        const answer = replanDay({ items, gaps, day, now, taken });
        const at = (id: string, status: string): number[] =>
          answer.events
            .filter((event) => event.input === id && event.status === status)
            .map((event) => Number(event.at.slice(0, 2)) * 60 + Number(event.at.slice(3)));
        for (const due of at('n', 'due')) {
          expect(due).toBeGreaterThanOrEqual(now);
          for (const medicine of [...at('m', 'taken'), ...at('m', 'due'), 450 + 1440])
            expect(Math.abs(due - medicine)).toBeGreaterThanOrEqual(240);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a day on which the clock changes', () => {
  const ahead = [{ atMinute: 120, shiftMinutes: 60 }];
  const back = [{ atMinute: 180, shiftMinutes: -60 }];
  const evening: Item = { id: 'm', kind: 'medicine', name: 'levothyroxine', at: [1380] };
  const tenHours: Gap[] = [
    { id: 'g', rule: 'r', first: 'm', second: 'n', beforeMinutes: 600, afterMinutes: 240, scope: 'nutrient' },
  ];
  const dose: Item = { id: 'n', kind: 'nutrient', name: 'magnesium', at: [540] };
  const yesterday = [{ item: 'm', minute: -60 }];

  it('moves a dose until ten hours have really passed when the night was an hour shorter', () => {
    const request = { items: [evening, { ...dose, movable: true }], gaps: tenHours, day, now: 420, taken: yesterday };
    expect(show(replanDay(request).events)).toContain('09:00 n due');
    const answer = replanDay({ ...request, clockChanges: ahead });
    expect(show(answer.events)).toEqual(['10:00 n due', '23:00 m due']);
    expect(answer.feasible).toBe(true);
  });

  it('says that a dose at its own time comes nine hours after the medicine and not ten', () => {
    const request = { items: [evening, dose], gaps: tenHours, day, now: 420, taken: yesterday };
    const answer = replanDay({ ...request, clockChanges: ahead });
    expect(answer.feasible).toBe(false);
    expect(answer.conflicts[0]?.broken).toEqual([
      { gap: 'g', side: 'before', first: '23:00', second: '09:00', elapsedMinutes: 540, neededMinutes: 600 },
    ]);
  });

  it('shows times after the change by the new clock when it is planned before the change', () => {
    const night = { wakes: 1320, sleeps: 840 };
    const free: Item = { id: 'n', kind: 'nutrient', name: 'magnesium', moments: 1 };
    const request = {
      items: [{ ...evening, at: [60] }, free],
      day: night,
      now: 70,
      taken: [{ item: 'm', minute: 60 }],
    };
    const first = (clockChanges: typeof ahead): string | undefined =>
      replanDay({ ...request, gaps: gaps.map((gap) => ({ ...gap, afterMinutes: 1080 })), clockChanges }).events.find(
        ({ status }) => status === 'due',
      )?.at;
    // Four hours after 01:00; a planned time that keeps them stays.
    expect(first([])).toBe('05:00');
    expect(first(ahead)).toBe('06:00');
    expect(first(back)).toBe('05:00');
  });
});
