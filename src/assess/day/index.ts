export { type DayParts, dayRequest } from './day-request.ts';
export { scheduleProfile } from './schedule-profile.ts';
export { type Schedule, scheduleSchema } from './schedule-schema.ts';
