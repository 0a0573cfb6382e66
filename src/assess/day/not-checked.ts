import type { DayParts } from './day-parts.ts';
import type { Schedule } from './schedule-schema.ts';

/** What stands in the day, or would, without having been checked. Never to be read as "nothing found". */
export function notCheckedOf({ medications, unrecognised }: DayParts): Schedule['notChecked'] {
  const all = medications.filter((one) => one.current).map((one) => one.medication.path);
  const unknown = all.filter((path) => unrecognised.has(path));
  return [
    ...(unknown.length === 0 ? [] : [{ reason: 'not-recognised' as const, items: unknown }]),
    ...(all.length < 2 ? [] : [{ reason: 'among-themselves' as const, items: all }]),
  ];
}
