import type { Profile } from '../../profile/index.ts';
import type { TakenMoment } from '../../schedule/index.ts';

const minutesPerDay = 24 * 60;

/** What was taken, as written in local time, in minutes from midnight at the start of `date`; negative before it. */
export function takenMoments(taken: NonNullable<Profile['taken']>, date: string): readonly TakenMoment[] {
  return taken.map(({ input, at }) => {
    const days = (Date.parse(`${at.slice(0, 10)}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / 86_400_000;
    const minute = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
    return { item: input, minute: days * minutesPerDay + minute };
  });
}
