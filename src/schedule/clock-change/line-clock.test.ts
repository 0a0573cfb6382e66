import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesAround, lineClock } from './line-clock.ts';

describe('wall times on a line of elapsed time', () => {
  it('read back as they were, but for the hour that does not exist and the hour that comes twice', () => {
    const shift = fc.constantFrom(-60, -30, 30, 60, 120);
    const minute = fc.integer({ min: -1440, max: 2879 });
    fc.assert(
      fc.property(shift, minute, minute, minute, (shiftMinutes, atMinute, now, wall) => {
        const clock = lineClock([{ atMinute, shiftMinutes }], now);
        expect(clock.toLine(now)).toBe(now);
        const isMissing = wall >= atMinute && wall < atMinute + shiftMinutes;
        const elapsed = clock.toLine(wall) - clock.toLine(atMinute - 1);
        expect(clock.toWall(clock.toLine(wall))).toBe(isMissing ? wall + shiftMinutes : wall);
        const jumped = wall >= atMinute + Math.max(0, shiftMinutes) ? shiftMinutes : 0;
        expect(elapsed).toBe(wall - (atMinute - 1) - jumped);
      }),
    );
  });

  it('place a change of tomorrow night beyond midnight', () => {
    const change = { date: '2026-10-25', atMinute: 180, shiftMinutes: -60, offsetBefore: 120 };
    expect(changesAround([change], '2026-10-24')).toEqual([{ atMinute: 1620, shiftMinutes: -60 }]);
    expect(changesAround([change], '2026-10-26')).toEqual([{ atMinute: -1260, shiftMinutes: -60 }]);
  });
});
