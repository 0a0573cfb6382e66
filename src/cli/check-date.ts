import { isCalendarDate } from '../profile/index.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** Stops the command when a date option does not exist in the calendar. */
export function checkDate(text: string, option: string): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isCalendarDate(text)) {
    throw new Failure({ code: 'impossible-date', path: option, received: text }, exitCodes.wrongUsage);
  }
}
