import type { DaySchedule, ScheduledEvent } from '../day-schedule.ts';
import type { ScheduleWords } from './schedule-words.ts';
import { wrapWords } from './wrap-words.ts';

const width = 80;

/** The day as plain text of at most 80 columns: a line a time, then what clashes and what is not placed. Ends with a line break. */
export function toTimeline(schedule: DaySchedule, words: ScheduleWords): string {
  const names = new Map([...schedule.events, ...schedule.unplaced].map(({ input, name }) => [input, name]));
  const lines = [...wrapWords(schedule.feasible ? words.title : words.noDay, width), ''];
  for (const at of new Set(schedule.events.map((event) => event.at))) {
    const text = schedule.events
      .filter((event) => event.at === at)
      .map((event) => describe(event, words))
      .join(' + ');
    lines.push(...hang(`${at}  `, text));
  }
  for (const { items, reason } of schedule.conflicts) {
    const involved = items.map((id) => names.get(id) ?? id).join(` ${words.and} `);
    lines.push('', ...hang('  ', `${words.conflict}: ${involved}. ${words.conflictReason[reason]}`));
  }
  for (const { name, reason } of schedule.unplaced) {
    lines.push('', ...hang('  ', `${words.notPlaced}: ${name}. ${words.reason[reason] ?? ''}`));
  }
  return `${lines.join('\n')}\n`;
}

/** Name of one event with its amount, and its days where it is not taken every day. */
export function describe(event: ScheduledEvent, { rhythm }: Pick<ScheduleWords, 'rhythm'>): string {
  const more = [event.amount ?? '', rhythm(event)].filter((one) => one !== '');
  return more.length === 0 ? event.name : `${event.name} (${more.join(', ')})`;
}

/** A lead on the first line, the text wrapped to the right of it. */
function hang(lead: string, text: string): string[] {
  return wrapWords(text, width - lead.length).map((line, index) =>
    index === 0 ? lead + line : ' '.repeat(lead.length) + line,
  );
}
