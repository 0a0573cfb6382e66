import { formatClock, minutesPerDay, onClock } from '../clock.ts';
import type { BrokenPair } from '../day-schedule.ts';
import type { Gap } from '../item.ts';

/** The sides on which two moments stand too close; the same moment counts on the side that asks more. Empty: the gap holds. */
export function brokenPair(gap: Gap, first: number, second: number): BrokenPair[] {
  const since = onClock(second - first);
  const until = onClock(first - second);
  const pair = { gap: gap.id, first: formatClock(first), second: formatClock(second) };
  const before = { ...pair, side: 'before' as const, elapsedMinutes: since, neededMinutes: gap.beforeMinutes };
  const after = { ...pair, side: 'after' as const, elapsedMinutes: until, neededMinutes: gap.afterMinutes };
  if (since === 0) {
    if (gap.beforeMinutes === 0 && gap.afterMinutes === 0) return [];
    return [gap.beforeMinutes >= gap.afterMinutes ? before : after];
  }
  return [
    ...(since < Math.min(gap.beforeMinutes, minutesPerDay) ? [before] : []),
    ...(until < Math.min(gap.afterMinutes, minutesPerDay) ? [after] : []),
  ];
}

/** Every pair of moments that breaks the gap, in the order given; of an item with itself each pair once. */
export function brokenPairs(gap: Gap, firsts: readonly number[], seconds: readonly number[]): BrokenPair[] {
  const isSelf = gap.first === gap.second;
  return firsts.flatMap((first) =>
    seconds.flatMap((second) => (isSelf && first >= second ? [] : brokenPair(gap, first, second))),
  );
}
