import type { DayRequest } from '../../schedule/index.ts';
import type { Schedule } from './schedule-schema.ts';

/** Reasons why an item has no times that anything could be kept away from. */
export const timelessReasons: ReadonlySet<string> = new Set([
  'no-moments',
  'as-needed',
  'not-by-mouth',
  'empty-stomach',
  'apart',
]);

/**
 * A dose that must stay away from a medicine whose times nobody stated has no safe time yet. A free dose is taken out of
 * the day, one at its own time stays where it is, and neither makes the day feasible.
 */
export function waitForTimes(schedule: Schedule, request: DayRequest): Schedule {
  const timeless = new Set(schedule.unplaced.filter((one) => timelessReasons.has(one.reason)).map((one) => one.input));
  const waits = new Map<string, Set<string>>();
  for (const gap of request.gaps) {
    if (gap.scope === 'apart') continue;
    for (const [medicine, dose] of [
      [gap.first, gap.second],
      [gap.second, gap.first],
    ] as const) {
      if (!timeless.has(medicine) || timeless.has(dose)) continue;
      waits.set(dose, (waits.get(dose) ?? new Set()).add(gap.rule));
    }
  }
  if (waits.size === 0) return schedule;
  const free = request.items.filter((item) => waits.has(item.id) && (item.at ?? []).length === 0);
  const isFree = (input: string): boolean => free.some((item) => item.id === input);
  const already = new Set(schedule.unplaced.map((one) => one.input));
  return {
    ...schedule,
    feasible: false,
    events: schedule.events.filter((event) => !isFree(event.input)),
    otherDays: schedule.otherDays.filter((event) => !isFree(event.input)),
    windows: schedule.windows.filter((window) => !waits.has(window.input)),
    unplaced: [
      ...schedule.unplaced,
      ...free
        .filter((item) => !already.has(item.id))
        .map(({ id, name }) => ({ input: id, name, reason: 'waits' as const, rules: [...(waits.get(id) ?? [])] })),
    ],
  };
}
