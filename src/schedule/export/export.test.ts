import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleDay } from '../day/schedule-day.ts';
import type { Item } from '../item.ts';
import { type CalendarOptions, toCalendar } from './calendar.ts';
import { escapeText, foldLine } from './content-line.ts';
import { toMedicationCard } from './medication-card.ts';
import type { ScheduleWords } from './schedule-words.ts';
import { stableId } from './stable-id.ts';
import { toTimeline } from './timeline.ts';

const words: ScheduleWords = {
  title: 'Uw dag',
  noDay: 'Geen dag waarop alles past',
  kind: { meal: 'maaltijd', medicine: 'medicijn', nutrient: 'supplement' },
  notPlaced: 'Niet geplaatst',
  reason: {
    avoid: 'Beter niet.',
    clash: 'Past niet.',
    'no-moments': 'Wanneer neemt u dit?',
    'too-hard': 'Niet uitgerekend.',
  },
  conflict: 'Botst',
  conflictReason: {
    'fixed-times': 'Te dicht op elkaar.',
    'no-room': 'Geen plek.',
    'days-between': 'Dagen ertussen.',
    avoid: 'Beter niet.',
    'empty-stomach': 'Op een lege maag.',
    'too-hard': 'Niet uitgerekend.',
  },
  and: 'en',
  rhythm: () => '',
  notes: [],
  otherDays: 'Op andere dagen',
  takenBox: 'genomen',
  footer: 'Vraag uw apotheker.',
};
const items: Item[] = [
  {
    id: 'm',
    kind: 'medicine',
    name: 'één; tablet, met een naam die langer is dan vijfenzeventig tekens van een regel',
    at: [450],
  },
  { id: 'n', kind: 'nutrient', name: 'magnesium', amount: '200 mg', moments: 2 },
  { id: 'x', kind: 'medicine', name: 'zalf' },
  { id: 'meal', kind: 'meal', name: 'lunch', at: [750] },
];
const answer = scheduleDay({ items, gaps: [], day: { wakes: 420, sleeps: 1380 } });
const options: CalendarOptions = {
  timeZone: 'Europe/Amsterdam',
  from: '2026-11-01',
  until: { m: '2027-04-05' },
  stamp: '20261101T080000Z',
  seed: 'anna',
  calendarName: 'Dag',
  description: '',
  alarmText: ({ name }) => `Nu: ${name}`,
};
const calendar = toCalendar(answer.events, options);
const unfolded = calendar.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file', () => {
  it('has an event with an alarm for each medicine and supplement moment and none for meals', () => {
    expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
    expect(unfolded.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(3);
    expect(calendar).not.toContain('lunch');
  });

  it('keeps wall clock times in a named zone that the file describes', () => {
    expect(unfolded).toContain('DTSTART;TZID=Europe/Amsterdam:20261101T073000');
    expect(unfolded.slice(unfolded.indexOf('BEGIN:DAYLIGHT'), unfolded.indexOf('BEGIN:DAYLIGHT') + 5)).toEqual([
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RDATE:20270328T020000',
    ]);
  });

  it('ends a course with its last dose, in summer time where that is', () => {
    expect(unfolded).toContain('RRULE:FREQ=DAILY;UNTIL=20270405T053000Z');
    expect(toCalendar(answer.events, { ...options, until: { m: '2026-10-31' } })).not.toContain('T073000');
  });

  it('folds to 75 octets and escapes what the standard asks', () => {
    const octets = calendar.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(unfolded).toContain(
      'SUMMARY:één\\; tablet\\, met een naam die langer is dan vijfenzeventig tekens van een regel',
    );
    expect(escapeText('a\\b\r\nc\u0007')).toBe('a\\\\b\\nc');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[\r\n]/.test(text)),
        (text) => foldLine(text).replaceAll('\r\n ', '') === text,
      ),
    );
  });

  it('keeps the UID of a moment when its time changes and gives two people different ones', () => {
    const uids = (text: string): string[] => text.split('\r\n').filter((line) => line.startsWith('UID:'));
    const later = answer.events.map((event) => (event.input === 'm' ? { ...event, at: '09:15' } : event));
    expect(uids(toCalendar(later, options)).sort()).toEqual(uids(calendar).sort());
    expect(new Set([...uids(calendar), ...uids(toCalendar(answer.events, { ...options, seed: 'bart' }))]).size).toBe(6);
    // FNV-1a of 64 bits of the octets 61 00, worked out by hand from the two published constants.
    expect(stableId('a')).toBe('089be207b544f1e4');
  });
});

describe('text for people', () => {
  it('shows every moment and what is not placed within 80 columns', () => {
    const text = toTimeline(answer, words);
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(text).toContain('12:30  lunch + magnesium (200 mg)');
    expect(text).toContain('Niet geplaatst: zalf. Wanneer neemt u dit?');
  });

  it('prints a card with a box for each dose and says what is missing from it', () => {
    const card = toMedicationCard(answer, words);
    expect(
      new Set(
        card
          .trimEnd()
          .split('\n')
          .map((line) => [...line].length),
      ),
    ).toEqual(new Set([48]));
    expect(card.match(/\| \[ \] (?!=)/g)).toHaveLength(3);
    expect(card).toContain('12:30 · lunch');
    expect(card.replaceAll(/\s*\|\n\|\s*/g, ' ')).toContain('Niet geplaatst: zalf. Wanneer neemt u dit?');
  });
});
