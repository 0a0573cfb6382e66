import { describe, expect, it } from 'vitest';
import type { Gap } from '../item.ts';
import { checkClockChange } from './check-clock-change.ts';
import { elapsedAt } from './clock-change.ts';
import { findClockChanges } from './find-clock-changes.ts';
import { utcStamp } from './utc-stamp.ts';

const gap = (beforeMinutes: number, afterMinutes: number): Gap => ({
  id: 'g',
  rule: 'r',
  first: 'm',
  second: 'n',
  beforeMinutes,
  afterMinutes,
  scope: 'nutrient',
});
const [spring, autumn] = findClockChanges('Europe/Amsterdam', '2026-01-01', '2026-12-31');

describe('days on which the clock changes', () => {
  it('are found in a zone, with their side', () => {
    expect(spring).toEqual({ date: '2026-03-29', atMinute: 120, shiftMinutes: 60, offsetBefore: 60 });
    expect(autumn).toEqual({ date: '2026-10-25', atMinute: 180, shiftMinutes: -60, offsetBefore: 120 });
    expect(findClockChanges('Asia/Tokyo', '2026-01-01', '2026-12-31')).toEqual([]);
    expect(
      findClockChanges('Australia/Lord_Howe', '2026-04-01', '2026-04-30').map(({ shiftMinutes }) => shiftMinutes),
    ).toEqual([-30]);
  });

  it('have 23 and 25 hours', () => {
    if (spring === undefined || autumn === undefined) throw new Error('no changes found');
    expect([elapsedAt(spring, 119), elapsedAt(spring, 180), elapsedAt(spring, 1440)]).toEqual([119, 120, 1380]);
    expect([elapsedAt(autumn, 179), elapsedAt(autumn, 180), elapsedAt(autumn, 1440)]).toEqual([179, 240, 1500]);
  });

  it('warn of a gap that loses its hour in spring and not in autumn', () => {
    if (spring === undefined || autumn === undefined) throw new Error('no changes found');
    const events = [
      { at: '23:30', input: 'n' },
      { at: '03:30', input: 'm' },
    ];
    expect(checkClockChange(events, [gap(0, 240)], spring)).toEqual([
      {
        date: '2026-03-29',
        gap: 'g',
        rule: 'r',
        side: 'after',
        first: '03:30',
        firstDay: 0,
        second: '23:30',
        secondDay: -1,
        elapsedMinutes: 180,
        neededMinutes: 240,
      },
    ]);
    expect(checkClockChange(events, [gap(0, 240)], autumn)).toEqual([]);
    expect(checkClockChange(events, [gap(0, 180)], spring)).toEqual([]);
  });

  it('turn local times into the right instants', () => {
    expect(utcStamp('Europe/Amsterdam', '2026-03-28', '08:00')).toBe('20260328T070000Z');
    expect(utcStamp('Europe/Amsterdam', '2026-03-29', '08:00')).toBe('20260329T060000Z');
    expect(utcStamp('America/New_York', '2026-11-01', '08:00')).toBe('20261101T130000Z');
  });
});
