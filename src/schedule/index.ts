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
export type { Avoidance, Day, DayRequest, Gap, Item } from './item.ts';
export { ScheduleDefect } from './schedule-defect.ts';
