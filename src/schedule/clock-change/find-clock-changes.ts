import type { ClockChange } from './clock-change.ts';

const msPerMinute = 60_000;
const minutesPerDay = 1440;

/** Offset of a time zone from UTC in minutes at an instant in milliseconds; seconds of historic offsets are dropped. */
export type OffsetAt = (instant: number) => number;

/** The offset of an IANA time zone; throws a RangeError on an unknown name. */
export function offsetIn(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const match = /^GMT([+-])(\d{2}):(\d{2})/.exec(name);
    return match === null ? 0 : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
  };
}

/** Every change of the clock from one local date until another, both included, in order. Dates are ISO. */
export function findClockChanges(timeZone: string, from: string, until: string): ClockChange[] {
  const offset = offsetIn(timeZone);
  // Two days of margin, because local dates run up to 14 hours before and 12 after those of UTC.
  const start = Date.parse(`${from}T00:00Z`) / msPerMinute - 2 * minutesPerDay;
  const end = Date.parse(`${until}T00:00Z`) / msPerMinute + 2 * minutesPerDay;
  const changes: ClockChange[] = [];
  for (let minute = start; minute < end; minute += minutesPerDay) {
    const before = offset(minute * msPerMinute);
    const after = offset((minute + minutesPerDay) * msPerMinute);
    if (before === after) continue;
    const change = describe(firstMinuteOf(offset, { minute, after }), before, after);
    if (change.date >= from && change.date <= until) changes.push(change);
  }
  return changes;
}

/** First minute since 1970 in UTC with the new offset, by halving the day. */
function firstMinuteOf(offset: OffsetAt, { minute, after }: { minute: number; after: number }): number {
  let low = minute;
  let high = minute + minutesPerDay;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle * msPerMinute) === after) high = middle;
    else low = middle;
  }
  return high;
}

function describe(utcMinute: number, before: number, after: number): ClockChange {
  const wall = new Date((utcMinute + before) * msPerMinute).toISOString();
  return {
    date: wall.slice(0, 10),
    atMinute: Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16)),
    shiftMinutes: after - before,
    offsetBefore: before,
  };
}
