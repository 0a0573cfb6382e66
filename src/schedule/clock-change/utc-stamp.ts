import { offsetIn } from './find-clock-changes.ts';

const msPerMinute = 60_000;

/** The instant of a local date and `HH:MM` in a zone as `20261101T080000Z`. */
export function utcStamp(timeZone: string, date: string, at: string): string {
  const offset = offsetIn(timeZone);
  const wall = Date.parse(`${date}T${at}Z`);
  const guess = wall - offset(wall) * msPerMinute;
  const instant = wall - offset(guess) * msPerMinute;
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
