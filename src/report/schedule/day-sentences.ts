import type { Schedule } from '../../assess/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Say } from '../say.ts';
import { showMinutes } from './show-minutes.ts';

/** What the words of a day need. */
export interface DayWords {
  readonly say: Say;
  readonly language: Language;
}

/** What clashes and what would settle it, what is not placed, whose hours were kept, and where else a dose fits. */
export function daySentences(schedule: Schedule, words: DayWords): readonly string[] {
  const name = nameIn(schedule);
  const { say } = words;
  return [
    ...schedule.conflicts.flatMap((conflict) => conflictSentences(conflict, name, words)),
    ...schedule.unplaced.map(
      (one) => `${say('schedule.not-placed')}: ${one.name}. ${say(`schedule.reason.${one.reason}`)}`,
    ),
    ...notCheckedSentences(schedule, words),
    ...schedule.relaxed.map((one) => relaxedSentence(one, name, words)),
    ...windowSentences(schedule, name, say),
    ...(schedule.best || !schedule.feasible ? [] : [say('schedule.not-best')]),
  ];
}

/** What was not checked. */
export function notCheckedSentences(
  schedule: Pick<Schedule, 'events' | 'otherDays' | 'unplaced' | 'notChecked'>,
  { say, language }: DayWords,
): readonly string[] {
  const name = nameIn(schedule);
  return schedule.notChecked.map(({ reason, items }) =>
    say(`schedule.not-checked.${reason}`, { items: new Intl.ListFormat(language).format(items.map(name)) }),
  );
}

/** Key of the words over a day: whole, for a part, not yet, or none at all. */
export function dayTitle({ feasible, unplaced, conflicts, notChecked }: Schedule): string {
  if (feasible && notChecked.length > 0) return 'schedule.checked-only';
  if (feasible) return unplaced.length === 0 ? 'schedule.title' : 'schedule.rest';
  return conflicts.length === 0 ? 'schedule.open' : 'schedule.no-day';
}

/** The parts of a day that carry names. */
interface NamedParts {
  readonly events: readonly { readonly input: string; readonly name: string }[];
  /** Absent: nothing is known of other days. */
  readonly otherDays?: readonly { readonly input: string; readonly name: string }[];
  readonly unplaced: readonly { readonly input: string; readonly name: string }[];
}

/** Name of an item of the day by its path. */
export function nameIn(schedule: NamedParts): (input: string) => string {
  const { events, otherDays = [], unplaced } = schedule;
  const names = new Map([...events, ...otherDays, ...unplaced].map((one) => [one.input, one.name]));
  return (input) => names.get(input) ?? input;
}

/** One clash: what and why, which times are too near, and what would have to give. */
export function conflictSentences(
  conflict: ReadConflict,
  name: (input: string) => string,
  { say, language }: DayWords,
): readonly string[] {
  const involved = conflict.items.map(name).join(` ${say('schedule.and')} `);
  const broken = conflict.broken.map((pair) =>
    say('schedule.broken', {
      first: pair.first,
      second: pair.second,
      elapsed: showMinutes(pair.elapsedMinutes, language, say),
      needed: showMinutes(pair.neededMinutes, language, say),
    }),
  );
  // Less time in between is in the data for a professional; as words for a person it would read as permission.
  const concessions = conflict.wouldHaveToGive.filter((one) => one.kind !== 'gap');
  const options = concessions.map((one) =>
    say(`schedule.give.${one.kind}`, {
      item: one.item === undefined ? '' : name(one.item),
      moments: String(one.moments ?? ''),
    }),
  );
  const give = options.length === 0 ? [] : [say('schedule.give', { options: [...new Set(options)].join('; ') })];
  const head = `${say('schedule.conflict')}: ${involved}. ${say(`schedule.conflict.${conflict.reason}`)}`;
  return [[head, ...broken, ...give].join(' ')];
}

/** A clash as it is read here, of a plan or of the rest of a day. */
interface ReadConflict {
  readonly items: readonly string[];
  readonly reason: Schedule['conflicts'][number]['reason'];
  readonly broken: readonly Schedule['conflicts'][number]['broken'][number][];
  readonly wouldHaveToGive: readonly Schedule['conflicts'][number]['wouldHaveToGive'][number][];
}

function relaxedSentence(
  relaxed: Schedule['relaxed'][number],
  name: (input: string) => string,
  { say, language }: DayWords,
): string {
  const show = (minutes: number): string => showMinutes(minutes, language, say);
  return say('schedule.relaxed', {
    items: relaxed.items.map(name).join(` ${say('schedule.and')} `),
    before: show(relaxed.beforeMinutes),
    after: show(relaxed.afterMinutes),
    strictBefore: show(relaxed.insteadOf.beforeMinutes),
    strictAfter: show(relaxed.insteadOf.afterMinutes),
  });
}

function windowSentences(schedule: Schedule, name: (input: string) => string, say: Say): readonly string[] {
  if (!schedule.feasible) return [];
  const inputs = [...new Set(schedule.windows.map((one) => one.input))];
  return inputs.flatMap((input) => {
    const own = schedule.windows.filter((one) => one.input === input);
    const isAlways = own.some((one) => one.from === '00:00' && one.to === '24:00');
    const stretches = own.map((one) => `${one.from}–${one.to}`).join(', ');
    return isAlways || own.length === 0 ? [] : [say('schedule.windows', { item: name(input), stretches })];
  });
}
