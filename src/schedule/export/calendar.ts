import { utcStamp } from '../clock-change/utc-stamp.ts';
import type { ScheduledEvent } from '../day-schedule.ts';
import { firstDateFrom, isTakenOn, recurrenceOf } from '../rhythm/day-rhythm.ts';
import { escapeText, foldLine } from './content-line.ts';
import { stableId } from './stable-id.ts';
import { timeZoneComponent } from './time-zone-component.ts';

/** Whether a day of a rhythm is known does not depend on the date. */
const anyDate = '2026-01-01';

/** What a calendar needs besides the events. */
export interface CalendarOptions {
  /** IANA name; wall clock times stay the same all year. */
  readonly timeZone: string;
  /** ISO date of the first day. */
  readonly from: string;
  /** Last ISO date by item, for a course that ends. Absent items go on. */
  readonly until?: Readonly<Record<string, string>>;
  /** When the file was made, as `20261101T080000Z`; the caller has the clock. */
  readonly stamp: string;
  /** Distinguishes calendars of different people or plans; hashed, never shown. */
  readonly seed: string;
  readonly calendarName: string;
  /** What a reader must know of the calendar, such as what it leaves out; empty: nothing. */
  readonly description: string;
  /** Words shown when the alarm goes, by event. */
  readonly alarmText: (event: ScheduledEvent) => string;
}

/**
 * An iCalendar file (RFC 5545) with an event that repeats in its rhythm and an alarm for each medicine and nutrient moment; meals
 * have none. What is taken only when needed, or on a day nobody stated, has no event: an alarm would say "take it now". A moment keeps its UID when its time changes, so a new file replaces the old. Lines end in CRLF.
 */
export function toCalendar(events: readonly ScheduledEvent[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Elementair//Day schedule//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(options.calendarName)}`,
    ...(options.description === '' ? [] : [`X-WR-CALDESC:${escapeText(options.description)}`]),
    ...timeZoneComponent(options.timeZone, options.from),
    ...events.filter(hasAlarm).flatMap((event) => eventLines(event, momentOf(events, event), options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** True for what a calendar can call at its time: no meal, nothing as needed, nothing on an unknown day. */
export function hasAlarm({ kind, asNeeded, rhythm }: ScheduledEvent): boolean {
  return kind !== 'meal' && asNeeded !== true && isTakenOn(rhythm, anyDate) !== null;
}

/** 0 for the first moment of its item in the day. */
function momentOf(events: readonly ScheduledEvent[], event: ScheduledEvent): number {
  return events.filter(({ input }) => input === event.input).indexOf(event);
}

function eventLines(event: ScheduledEvent, moment: number, options: CalendarOptions): string[] {
  const first = firstDateFrom(event.rhythm, options.from) ?? options.from;
  const start = `${first.replaceAll('-', '')}T${event.at.replace(':', '')}00`;
  const last = options.until?.[event.input];
  const summary = event.amount === undefined ? event.name : `${event.name}, ${event.amount}`;
  // A course that ended before its first day has no event at all.
  if (last !== undefined && last < first) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${stableId(`${options.seed}\n${event.input}\n${moment}`)}@elementair`,
    `DTSTAMP:${options.stamp}`,
    `DTSTART;TZID=${options.timeZone}:${start}`,
    'DURATION:PT5M',
    `RRULE:${recurrenceOf(event.rhythm)}${last === undefined ? '' : `;UNTIL=${utcStamp(options.timeZone, last, event.at)}`}`,
    `SUMMARY:${escapeText(summary)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${escapeText(options.alarmText(event))}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}
