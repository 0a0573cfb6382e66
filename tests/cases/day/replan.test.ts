import { describe, expect, test } from 'vitest';
import { assessDay } from '../../../src/assess/index.ts';
import { knowledge, profileOf } from '../../knowledge.ts';
import { citrate, dayOf, personWith, textOf } from './day-of.ts';

const day = { wakes: '07:00', sleeps: '23:00', meals: ['08:00', '12:30', '18:30'], timeZone: 'Europe/Amsterdam' };
const ciprofloxacin = { name: 'ciprofloxacine', at: ['08:00', '20:00'] };
const taken = [{ input: 'medications[0]', at: '2026-11-01T13:40' }];
/** Citrate belongs to a meal late at night, two hours after the ciprofloxacin of eight. */
const late = { ...day, meals: ['22:30'] };
const missed = personWith({ medications: [ciprofloxacin], supplements: [citrate()], day: late, taken });

describe('a dose of a medicine that was missed', () => {
  test('may still be taken late, so that what must stay away from it gets no time today', () => {
    const { today } = dayOf(missed, { now: 22 * 60 });
    expect(today?.missed).toContainEqual(expect.objectContaining({ input: 'medications[0]', at: '20:00' }));
    expect(today?.events.filter((event) => event.kind === 'nutrient')).toEqual([]);
    expect(today?.unplaced).toContainEqual(
      expect.objectContaining({ input: 'supplements[0]', reason: 'missed-first' }),
    );
    expect(today?.feasible).toBe(false);
  });

  test('says why the supplement waits, in both languages', () => {
    expect(textOf(missed, 'nl', '22:00')).toContain('die gemiste dosis');
    expect(textOf(missed, 'en', '22:00')).toContain('missed dose');
  });

  test('offers no late moment for the supplement either', () => {
    const both = personWith({ medications: [ciprofloxacin], supplements: [citrate()], day, taken });
    const { today } = dayOf(both, { now: 22 * 60 });
    expect(today?.missed).toContainEqual(expect.objectContaining({ input: 'supplements[0]', stillPossible: [] }));
  });

  test('of a medicine that nothing must stay away from holds nothing up', () => {
    const paracetamol = personWith({
      medications: [{ name: 'paracetamol', at: ['08:00'] }],
      supplements: [citrate()],
      day: { ...day, meals: ['18:30'] },
    });
    const { today } = dayOf(paracetamol, { now: 12 * 60 });
    expect(today?.events.filter((event) => event.kind === 'nutrient' && event.status === 'due')).toHaveLength(1);
  });
});

describe('the rest of a day', () => {
  test('gives no time to a supplement that must stay away from a medicine without times', () => {
    const { today } = dayOf(personWith({ medications: [{ name: 'levothyroxine' }], supplements: [citrate()], day }), {
      now: 9 * 60,
    });
    expect(today?.events.filter((event) => event.kind === 'nutrient')).toEqual([]);
    expect(today).toMatchObject({ feasible: false });
    expect(today?.unplaced).toContainEqual(expect.objectContaining({ input: 'supplements[0]', reason: 'waits' }));
  });

  test('ends at bedtime: nothing is planned after it', () => {
    const supplement = personWith({ medications: [], supplements: [citrate()], day: { ...day, meals: ['22:45'] } });
    const { today } = dayOf(supplement, { now: 23 * 60 + 30 });
    expect(today?.events.filter((event) => event.status === 'due')).toEqual([]);
    expect(today?.unplaced).toMatchObject([{ input: 'supplements[0]', reason: 'past-bedtime' }]);
    expect(textOf(supplement, 'nl', '23:30')).toContain('bedtijd');
  });

  test('of a night worker runs on past midnight', () => {
    const night = { wakes: '15:00', sleeps: '07:00', meals: ['23:45'] };
    const { today } = dayOf(personWith({ medications: [], supplements: [citrate()], day: night }), {
      now: 23 * 60 + 30,
    });
    expect(today?.events.filter((event) => event.status === 'due')).toHaveLength(1);
  });

  test('refuses a dose that was taken later than it is now', () => {
    const reading = assessDay(profileOf(missed), knowledge, { now: 3 * 60 });
    expect(reading).toMatchObject({
      ok: false,
      problem: { code: 'taken-after-now', path: 'taken[0].at', received: '2026-11-01T13:40' },
    });
    expect(assessDay(profileOf(missed), knowledge, { now: 13 * 60 + 40 }).ok).toBe(true);
  });
});
