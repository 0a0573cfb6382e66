export type { ProfileVocabulary } from './context.ts';
export { interpretProfile, type ReadProfileOptions } from './interpret-profile.ts';
export type * from './profile.ts';
export { profileVocabulary } from './profile-vocabulary.ts';
export { readData } from './read-data.ts';
export { isCalendarDate } from './read-person.ts';
export { readProfile } from './read-profile.ts';
export { profileSchema } from './schema.ts';
