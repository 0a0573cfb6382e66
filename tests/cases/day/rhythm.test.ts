import { describe, expect, test } from 'vitest';
import { calendarOf, cardOf, citrate, dayOf, personWith, textOf } from './day-of.ts';

const timeZone = 'Europe/Amsterdam';
const methotrexate = { name: 'methotrexaat 10 mg', at: ['09:00'] };
const with_ = (medication: object): object =>
  personWith({ medications: [medication], supplements: [citrate()], day: { timeZone } });
const mondays = with_({ ...methotrexate, days: ['mon'] });

/** Lines of the calendar that belong to the event with these words. */
function eventIn(lines: readonly string[], words: string): string {
  const events = lines.join('\n').split('BEGIN:VEVENT').slice(1);
  return events.find((event) => event.includes(words)) ?? '';
}

describe('a medicine that is not taken every day', () => {
  test('is no part of a Sunday when it is taken on Mondays', () => {
    const { schedule } = dayOf(mondays);
    expect(schedule.events.map((event) => event.input)).not.toContain('medications[0]');
    expect(schedule.otherDays).toMatchObject([{ input: 'medications[0]', at: '09:00', rhythm: { weekdays: ['mon'] } }]);
  });

  test('stands in its day, with the words that it is for Mondays only', () => {
    const monday = dayOf(mondays, { date: '2026-11-02' }).schedule;
    expect(monday.events).toContainEqual(expect.objectContaining({ input: 'medications[0]', at: '09:00' }));
    expect(textOf({ ...mondays, date: '2026-11-02' })).toContain('alleen op maandag');
  });

  test('is printed with its rhythm on a day without it, in text and on the card', () => {
    expect(textOf(mondays)).toMatch(/andere dagen: 09:00 .*alleen op maandag/i);
    expect(textOf(mondays, 'en')).toMatch(/other days: 09:00 .*only on Monday/i);
    expect(cardOf(mondays)).toMatch(/andere dagen: 09:00 .*alleen op maandag/i);
    expect(cardOf(mondays)).not.toMatch(/\[ \] methotrexa/i);
  });

  test('rings on Mondays only, from the first Monday on', () => {
    const event = eventIn(calendarOf(mondays), 'methotrexa');
    expect(event).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO\n');
    expect(event).toContain(`DTSTART;TZID=${timeZone}:20261102T090000`);
    expect(eventIn(calendarOf(mondays), 'DAILY')).not.toContain('methotrexa');
  });

  test('every seven days since a Thursday rings on Thursdays only', () => {
    const event = eventIn(calendarOf(with_({ ...methotrexate, every: '7 d', since: '2026-10-01' })), 'methotrexa');
    expect(event).toContain('RRULE:FREQ=DAILY;INTERVAL=7\n');
    expect(event).toContain(`DTSTART;TZID=${timeZone}:20261105T090000`);
  });

  test('every seven days without a first day is in no day and no calendar, and the day is asked for', () => {
    const profile = with_({ ...methotrexate, every: '7 d' });
    expect(dayOf(profile).schedule.events.map((event) => event.input)).not.toContain('medications[0]');
    expect(calendarOf(profile).filter((line) => line.startsWith('SUMMARY:') && line.includes('methotrexa'))).toEqual(
      [],
    );
    expect(calendarOf(profile).find((line) => line.startsWith('X-WR-CALDESC'))).toContain('methotrexa');
    expect(textOf(profile)).toContain('eens per 7 dagen; op welke dag is niet bekend');
  });

  test('on all seven days, or every single day, is a daily medicine', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    for (const rhythm of [{ days }, { every: '1 d' }]) {
      const profile = with_({ ...methotrexate, ...rhythm });
      expect(dayOf(profile).schedule.otherDays).toEqual([]);
      expect(eventIn(calendarOf(profile), 'methotrexa')).toContain('RRULE:FREQ=DAILY\n');
    }
  });

  test('keeps the supplement away on every day of the week, so that its time is the same each day', () => {
    const alendronate = { name: 'alendroninezuur', at: ['07:00'], days: ['mon'] };
    const [dose] = dayOf(with_(alendronate)).schedule.events.filter((event) => event.kind === 'nutrient');
    expect(dose?.at !== undefined && dose.at >= '11:00').toBe(true);
  });

  test('is neither due nor missed on a day without it', () => {
    for (const now of [8 * 60, 12 * 60]) {
      const { today } = dayOf(mondays, { now });
      const named = [...(today?.missed ?? []), ...(today?.events ?? [])].map((one) => one.input);
      expect(named).not.toContain('medications[0]');
    }
  });
});

describe('a medicine that is taken when needed', () => {
  const paracetamol = with_({ name: 'paracetamol', at: ['08:00'], asNeeded: true });

  test('has no alarm and no event in the calendar, which says so', () => {
    const lines = calendarOf(paracetamol);
    expect(eventIn(lines, 'paracetamol')).toBe('');
    expect(lines.find((line) => line.startsWith('X-WR-CALDESC'))).toContain('paracetamol');
  });

  test('is shown as taken only when needed', () => {
    expect(textOf(paracetamol)).toMatch(/08:00 .*paracetamol \(alleen zo nodig\)/);
    expect(textOf(paracetamol, 'en')).toMatch(/08:00 .*\(only when needed\)/);
  });

  test('is never missed or still due', () => {
    const missed = dayOf(paracetamol, { now: 12 * 60 }).today?.missed.map((one) => one.input);
    expect(missed).not.toContain('medications[0]');
    expect(textOf(paracetamol, 'nl', '07:30')).not.toContain('zo nodig) [nog te nemen]');
  });

  test('without a time is given none', () => {
    const { schedule } = dayOf(with_({ name: 'paracetamol', timesPerDay: 4, asNeeded: true }));
    expect(schedule.events.map((event) => event.input)).not.toContain('medications[0]');
    expect(schedule.unplaced).toMatchObject([{ input: 'medications[0]', reason: 'as-needed' }]);
  });
});
