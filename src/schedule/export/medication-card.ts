import type { ScheduledEvent } from '../day-schedule.ts';
import type { ScheduleWords } from './schedule-words.ts';
import { describe } from './timeline.ts';
import { wrapWords } from './wrap-words.ts';

const width = 44;

/** What a card needs of a day; `reason` is a key of the words. */
export interface CardDay {
  readonly events: readonly ScheduledEvent[];
  /** What is taken on other days: no box, so that nobody ticks it today. */
  readonly otherDays?: readonly ScheduledEvent[];
  readonly unplaced: readonly { readonly name: string; readonly reason: string }[];
}

/**
 * A plain card to print and cut out: under each time what is taken, each with a box. Meals stand as words beside the time. What is
 * not placed stands at the end, so that a card never looks complete when it is not. Ends with a line break.
 */
export function toMedicationCard(schedule: CardDay, words: ScheduleWords): string {
  const rule = `+${'-'.repeat(width + 2)}+`;
  const lines = [...wrapWords(words.title, width)];
  const times = new Set(schedule.events.filter(({ kind }) => kind !== 'meal').map(({ at }) => at));
  for (const at of times) {
    const here = schedule.events.filter((event) => event.at === at);
    const meals = here.filter(({ kind }) => kind === 'meal').map(({ name }) => name);
    lines.push('', ...wrapWords([at, ...meals].join(' · '), width));
    for (const event of here.filter(({ kind }) => kind !== 'meal')) {
      lines.push(
        ...wrapWords(describe(event, words), width - 4).map((line, index) => `${index === 0 ? '[ ] ' : '    '}${line}`),
      );
    }
  }
  for (const event of schedule.otherDays ?? []) {
    lines.push('', ...wrapWords(`${words.otherDays}: ${event.at} ${describe(event, words)}.`, width));
  }
  for (const { name, reason } of schedule.unplaced) {
    lines.push('', ...wrapWords(`${words.notPlaced}: ${name}. ${words.reason[reason] ?? ''}`, width));
  }
  for (const note of words.notes) lines.push('', ...wrapWords(note, width));
  lines.push('', ...wrapWords(`[ ] = ${words.takenBox}. ${words.footer}`, width));
  const body = lines.map((line) => `| ${line}${' '.repeat(width - [...line].length)} |`);
  return `${[rule, ...body, rule].join('\n')}\n`;
}
