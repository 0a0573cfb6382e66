import type { Profile } from '../profile/index.ts';
import type { Reading } from '../quantity/index.ts';
import {
  type ClockChangeWarning,
  checkClockChange,
  findClockChanges,
  type ReplannedDay,
  scheduleDay,
} from '../schedule/index.ts';
import type { AssessOptions } from './assess-options.ts';
import { dayRequest, type Schedule, waitForTimes, writeSchedule } from './day/index.ts';
import { notCheckedOf } from './day/not-checked.ts';
import { replanProfile } from './day/replan-profile.ts';
import { mergeCoverage } from './interactions/index.ts';
import type { Knowledge } from './knowledge.ts';
import { Refused } from './refused.ts';
import type { Coverage } from './schemas/assessment.ts';
import { startAssessment } from './start-assessment.ts';
import { dayPartsOf, takeSteps } from './take-steps.ts';

/** Choices of a day; `now` (minutes after midnight of the date) asks for the rest of today beside the plan. */
export interface DayOptions extends Omit<AssessOptions, 'schedule'> {
  readonly now?: number;
}

/** The day alone. */
export interface DayAnswer {
  readonly schedule: Schedule;
  readonly coverage: readonly Coverage[];
  /** The rest of today from what was really taken; null when `now` was not given. */
  readonly today: ReplannedDay | null;
  /** Gaps that a change of the clock within the coming year makes too short; empty without a time zone. */
  readonly clockChanges: readonly ClockChangeWarning[];
}

/** The day of a profile without the rest of the assessment. Refuses what `assess` refuses. */
export function assessDay(profile: Profile, knowledge: Knowledge, options: DayOptions = {}): Reading<DayAnswer> {
  const started = startAssessment(profile, knowledge, options);
  if (!started.ok) return started;
  const { session, set } = started.value;
  const { authority, now } = options;
  try {
    const steps = takeSteps(session, { set, schedule: false, ...(authority === undefined ? {} : { authority }) });
    const parts = dayPartsOf(session, steps);
    const request = dayRequest(session, parts);
    const day = scheduleDay(request);
    const stated = request.gaps.filter((gap) => gap.scope !== 'apart');
    const written = writeSchedule(day, { date: session.date, notChecked: notCheckedOf(parts) });
    const schedule = waitForTimes(written, request);
    const zone = profile.day?.timeZone;
    const { date } = session;
    const changes = zone === undefined ? [] : findClockChanges(zone, date, yearLater(date));
    return {
      ok: true,
      value: {
        schedule,
        coverage: mergeCoverage(session.coverage, steps.interactions.coverage),
        today: now === undefined ? null : replanProfile(request, { schedule, profile, date, now }),
        clockChanges: changes.flatMap((change) => checkClockChange(day.events, stated, change)),
      },
    };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

function yearLater(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
