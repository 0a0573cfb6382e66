/** Minutes in the repeating day of the contract. */
export const minutesPerDay = 1440;

/** Brings any whole number of minutes onto the repeating day: 0 to 1439. */
export function onClock(minute: number): number {
  return ((minute % minutesPerDay) + minutesPerDay) % minutesPerDay;
}

/** `HH:MM` of minutes after midnight; minutes of another day show their clock time. */
export function formatClock(minute: number): string {
  const clock = onClock(minute);
  return `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
}

/** Minutes after midnight of `HH:MM`. */
export function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** Shortest way between two clock times in minutes, 0 to 720. */
export function clockDistance(one: number, other: number): number {
  const ahead = onClock(one - other);
  return Math.min(ahead, minutesPerDay - ahead);
}
