export { type ClockChangeWarning, checkClockChange } from './clock-change/check-clock-change.ts';
export type { ClockChange } from './clock-change/clock-change.ts';
export { findClockChanges } from './clock-change/find-clock-changes.ts';
export { scheduleDay } from './day/schedule-day.ts';
export type {
  BrokenPair,
  Concession,
  Conflict,
  DaySchedule,
  FreeWindow,
  Relaxed,
  ScheduledEvent,
  Unplaced,
} from './day-schedule.ts';
export { type CalendarOptions, toCalendar } from './export/calendar.ts';
export { toMedicationCard } from './export/medication-card.ts';
export type { ScheduleWords } from './export/schedule-words.ts';
export { toTimeline } from './export/timeline.ts';
export type { Avoidance, Day, DayRequest, Gap, Item } from './item.ts';
export { replanDay } from './replan/replan-day.ts';
export type { MissedMoment, ReplannedDay, ReplannedEvent, ReplanRequest, TakenMoment } from './replan/replanned-day.ts';
export { ScheduleDefect } from './schedule-defect.ts';
