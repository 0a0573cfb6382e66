import type { DayRequest, DaySchedule } from '../../src/schedule/index.ts';
import { BenchFailure } from '../shared/bench-failure.ts';

/**
 * Stops the bench unless a day keeps what it promises: every nutrient item placed and every gap of scope `nutrient` kept where it
 * is called feasible, and a reason where it is not. Written from the method's words; nothing of the scheduler is used.
 */
export function checkDay(request: DayRequest, day: DaySchedule): void {
  const timesOf = (item: string): number[] =>
    day.events.filter(({ input }) => input === item).map(({ at }) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3)));
  if (!day.feasible) {
    if (day.conflicts.length + day.unplaced.length > 0) return;
    throw new BenchFailure('A day that is not feasible names no reason.', 70);
  }
  for (const { id, kind, moments, at } of request.items) {
    if (kind === 'nutrient' && timesOf(id).length !== (at?.length ?? moments ?? 1))
      throw new BenchFailure(`A feasible day leaves out doses of ${id}.`, 70);
  }
  const relaxed = new Map(day.relaxed.map((one) => [one.gap, one]));
  for (const gap of request.gaps) {
    const { beforeMinutes, afterMinutes } = relaxed.get(gap.id) ?? gap;
    if (gap.scope !== 'nutrient') continue;
    for (const first of timesOf(gap.first)) {
      for (const second of timesOf(gap.second)) {
        const since = (second - first + 1440) % 1440;
        const until = (first - second + 1440) % 1440;
        if (since < beforeMinutes || until < afterMinutes)
          throw new BenchFailure(`A feasible day breaks the gap ${gap.id}.`, 70);
      }
    }
  }
}
