import { scheduleDay } from '../../schedule/index.ts';
import type { Session } from '../session.ts';
import type { DayParts } from './day-parts.ts';
import { dayRequest } from './day-request.ts';
import { notCheckedOf } from './not-checked.ts';
import type { Schedule } from './schedule-schema.ts';
import { waitForTimes } from './wait-for-times.ts';
import { writeSchedule } from './write-schedule.ts';

/** The day of a profile: times at which every gap holds, or the smallest set of demands that cannot hold together. */
export function scheduleProfile(session: Session, parts: DayParts): Schedule {
  const request = dayRequest(session, parts);
  return waitForTimes(
    writeSchedule(scheduleDay(request), { date: session.date, notChecked: notCheckedOf(parts) }),
    request,
  );
}
