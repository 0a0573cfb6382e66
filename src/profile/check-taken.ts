import { isCalendarDate } from './read-person.ts';
import { refuse } from './refusal.ts';
import type { WrittenProfile } from './schema.ts';

type Written = Pick<WrittenProfile, 'taken' | 'medications' | 'supplements'>;

/**
 * Refuses doses that cannot have been taken: of an entry that is not there, on a day that does not exist or is still to come, twice
 * in one minute, or outside the dates between which the entry is used. Nothing that was written as taken is passed over.
 */
export function checkTaken(written: Written, lastDay: string): void {
  const entries = entriesByPath(written);
  const seen = new Set<string>();
  for (const [index, { input, at }] of (written.taken ?? []).entries()) {
    const path = `taken[${index}]`;
    const entry = entries.get(input);
    if (entry === undefined) {
      refuse('taken-of-nothing', `${path}.input`, input, { candidates: [...entries.keys()].slice(0, 3) });
    }
    const date = at.slice(0, 10);
    if (!isCalendarDate(date)) refuse('impossible-date', `${path}.at`, at);
    if (date > lastDay) refuse('taken-later', `${path}.at`, at, { parameters: { date: lastDay } });
    const { since, until } = entry;
    if ((since !== undefined && date < since) || (until !== undefined && date > until)) {
      refuse('taken-outside-use', `${path}.at`, at, { parameters: { input } });
    }
    const moment = `${input} ${at.slice(0, 16)}`;
    if (seen.has(moment)) refuse('same-time-twice', `${path}.at`, at);
    seen.add(moment);
  }
}

type Entry = Pick<NonNullable<Written['medications']>[number], 'since' | 'until'>;

function entriesByPath({ medications, supplements }: Written): ReadonlyMap<string, Entry> {
  return new Map<string, Entry>([
    ...(medications ?? []).map((one, index) => [`medications[${index}]`, one] as const),
    ...(supplements ?? []).map((one, index) => [`supplements[${index}]`, one] as const),
  ]);
}

/** The day after an ISO date. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
