import type { Profile } from '../profile/index.ts';
import type { Reading } from '../quantity/index.ts';
import {
  type ClockChangeWarning,
  changesAround,
  checkClockChange,
  findClockChanges,
  type ReplannedDay,
  type ReplanRequest,
  replanDay,
  scheduleDay,
} from '../schedule/index.ts';
import type { AssessOptions } from './assess-options.ts';
import { dayRequest, type Schedule, waitForTimes, writeSchedule } from './day/index.ts';
import { takenMoments } from './day/taken-moments.ts';
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
    const request = dayRequest(session, dayPartsOf(steps));
    const day = scheduleDay(request);
    const zone = profile.day?.timeZone;
    const { date } = session;
    const changes = zone === undefined ? [] : findClockChanges(zone, date, yearLater(date));
    return {
      ok: true,
      value: {
        schedule: waitForTimes(writeSchedule(day), request),
        coverage: mergeCoverage(session.coverage, steps.interactions.coverage),
        today: now === undefined ? null : replanDay({ ...request, ...underWay(profile, date, now) }),
        clockChanges: changes.flatMap((change) => checkClockChange(day.events, request.gaps, change)),
      },
    };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** What is known of a day under way: what was taken, and changes of the clock from yesterday until tomorrow. */
function underWay(profile: Profile, date: string, now: number): Pick<ReplanRequest, 'taken' | 'now' | 'clockChanges'> {
  const written = profile.taken ?? [];
  const taken = takenMoments(written, date);
  const late = taken.findIndex(({ minute }) => minute > now);
  if (late >= 0) {
    const received = written[late]?.at ?? '';
    const parameters = { now: clockTime(now) };
    throw new Refused({ code: 'taken-after-now', path: `taken[${late}].at`, received, parameters });
  }
  const zone = profile.day?.timeZone;
  const changes = zone === undefined ? [] : findClockChanges(zone, daysLater(date, -1), daysLater(date, 1));
  return { taken, now, clockChanges: changesAround(changes, date) };
}

function clockTime(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function yearLater(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
