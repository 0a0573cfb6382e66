import type { ScheduledEvent } from '../../schedule/index.ts';
import type { DayWords } from './day-sentences.ts';

/** On which days, or that only when needed; empty for what is taken every day. */
export function rhythmWords(
  { rhythm, asNeeded }: Pick<ScheduledEvent, 'rhythm' | 'asNeeded'>,
  words: DayWords,
): string {
  const days = rhythm === undefined ? [] : [daysWords(rhythm, words)];
  return [...days, ...(asNeeded === true ? [words.say('schedule.as-needed')] : [])].join(', ');
}

function daysWords(rhythm: NonNullable<ScheduledEvent['rhythm']>, { say, language }: DayWords): string {
  if ('weekdays' in rhythm) {
    const days = rhythm.weekdays.map((day) => say(`schedule.weekday.${day}`));
    return say('schedule.rhythm.weekdays', { days: new Intl.ListFormat(language).format(days) });
  }
  const days = new Intl.NumberFormat(language).format(rhythm.everyDays);
  return say(rhythm.from === null ? 'schedule.rhythm.day-unknown' : 'schedule.rhythm.every', { days });
}
