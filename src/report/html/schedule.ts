import type { Schedule } from '../../assess/index.ts';
import { type DayWords, daySentences, dayTitle } from '../schedule/day-sentences.ts';
import { eventsByTime, eventWords, otherDaySentences } from '../schedule/events-by-time.ts';
import { hasDoses } from '../text/schedule-lines.ts';
import { html, type Markup } from './escape.ts';

/** The day by the clock as a table, and what it says beside its times; undefined when there is nothing to take. */
export function scheduleSection(schedule: Schedule | null, words: DayWords): Markup | undefined {
  if (schedule === null || !hasDoses(schedule)) return undefined;
  const rows = eventsByTime(schedule.events).map(
    ({ at, events }) =>
      html`<tr><td>${at}</td><td>${events.map((event) => eventWords(event, words)).join(' + ')}</td></tr>`,
  );
  const notes = [...otherDaySentences(schedule, words), ...daySentences(schedule, words)].map(
    (sentence) => html`<li>${sentence}</li>`,
  );
  const { say } = words;
  const title = say(dayTitle(schedule));
  return html`<p><b>${title}</b></p><table><tbody>${rows}</tbody></table><ul class="plain">${notes}</ul><p>${say('schedule.footer')}</p>`;
}
