import type { Profile } from '../profile/index.ts';
import type { Say } from './say.ts';

/** The person in a few words: `woman, 52 years, pregnant`. Under two years the age is in months. */
export function personLine(profile: Profile, say: Say): string {
  const { person } = profile;
  const age =
    person.ageMonths < 24
      ? say('report.months', { count: String(person.ageMonths) })
      : say('report.years', { count: String(Math.floor(person.ageMonths / 12)) });
  const stage = [
    ...(person.pregnant === true ? [say('report.pregnant')] : []),
    ...(person.lactating === true ? [say('report.lactating')] : []),
  ];
  return [say(`report.person.${person.sex}`), age, ...stage].join(', ');
}
