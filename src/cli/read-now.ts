import { checkDate } from './check-date.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** The time of `--now`. */
export interface Now {
  /** Minutes after midnight. */
  readonly minute: number;
  /** `HH:MM`. */
  readonly clock: string;
  /** ISO date, where one was written. */
  readonly date?: string;
}

/** Reads `HH:MM` or `YYYY-MM-DDTHH:MM`; anything else is wrong usage. */
export function readNow(text: string): Now {
  const match = /^(?:(\d{4}-\d{2}-\d{2})T)?([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (match === null) {
    throw new Failure({ code: 'impossible-time', path: '--now', received: text }, exitCodes.wrongUsage);
  }
  const [, date, hours = '', minutes = ''] = match;
  if (date !== undefined) checkDate(date, '--now');
  const now = { minute: Number(hours) * 60 + Number(minutes), clock: `${hours}:${minutes}` };
  return date === undefined ? now : { ...now, date };
}
