export type { DayParts } from './day-parts.ts';
export { dayRequest } from './day-request.ts';
export { placeDose } from './place-dose.ts';
export { scheduleProfile } from './schedule-profile.ts';
export type { Schedule } from './schedule-schema.ts';
export { waitForTimes } from './wait-for-times.ts';
export { wholeMedicines } from './whole-medicines.ts';
export { writeSchedule } from './write-schedule.ts';
