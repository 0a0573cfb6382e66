import type { ClockChange } from '../clock-change/clock-change.ts';
import { findClockChanges, offsetIn } from '../clock-change/find-clock-changes.ts';

/** Years after the first event for which changes of the clock are written out. */
const yearsAhead = 10;

/**
 * Lines of a VTIMEZONE (RFC 5545, 3.6.5) with the offset on the first day and every change in the ten years after. Programs that
 * know the zone by name use their own rules; the others keep the last offset after that.
 */
export function timeZoneComponent(timeZone: string, firstDate: string): string[] {
  const year = Number(firstDate.slice(0, 4));
  const changes = findClockChanges(timeZone, `${year}-01-01`, `${year + yearsAhead}-12-31`);
  const start = offsetIn(timeZone)(Date.parse(`${year}-01-01T00:00Z`));
  const standard = Math.min(start, ...changes.map(({ offsetBefore, shiftMinutes }) => offsetBefore + shiftMinutes));
  const first = changes[0]?.offsetBefore ?? start;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observance({ offset: first, from: first, standard, onsets: [`${year}0101T000000`] }),
    ...groupChanges(changes).flatMap((group) => {
      const from = group[0]?.offsetBefore ?? 0;
      const offset = from + (group[0]?.shiftMinutes ?? 0);
      return observance({ offset, from, standard, onsets: group.map(onsetOf) });
    }),
    'END:VTIMEZONE',
  ];
}

function groupChanges(changes: readonly ClockChange[]): ClockChange[][] {
  const groups = new Map<string, ClockChange[]>();
  for (const change of changes) {
    const key = `${change.offsetBefore}/${change.shiftMinutes}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

function observance(options: {
  readonly offset: number;
  readonly from: number;
  readonly standard: number;
  readonly onsets: readonly string[];
}): string[] {
  const kind = options.offset > options.standard ? 'DAYLIGHT' : 'STANDARD';
  const [first, ...later] = options.onsets;
  return [
    `BEGIN:${kind}`,
    `DTSTART:${first ?? ''}`,
    `TZOFFSETFROM:${formatOffset(options.from)}`,
    `TZOFFSETTO:${formatOffset(options.offset)}`,
    ...later.map((onset) => `RDATE:${onset}`),
    `END:${kind}`,
  ];
}

/** Local time of the onset as the clock showed just before it. */
function onsetOf({ date, atMinute }: ClockChange): string {
  const hour = String(Math.floor(atMinute / 60)).padStart(2, '0');
  return `${date.replaceAll('-', '')}T${hour}${String(atMinute % 60).padStart(2, '0')}00`;
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = `${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
  return `${minutes < 0 ? '-' : '+'}${digits}`;
}
