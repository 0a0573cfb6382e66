import type { DayAnswer } from '../../assess/index.ts';
import { conflictSentences, type DayWords, nameIn } from '../schedule/day-sentences.ts';
import { eventsByTime, eventWords } from '../schedule/events-by-time.ts';
import { showMinutes } from '../schedule/show-minutes.ts';
import { listItem, type Style, wrap } from './layout.ts';
import { hasDoses, scheduleLines } from './schedule-lines.ts';

/** The day alone as text of at most 80 columns; `now` is the clock time the rest of today was asked for. */
export function renderSchedule(
  answer: DayAnswer,
  words: DayWords & { readonly style: Style; readonly now?: string },
): string {
  const { schedule, today } = answer;
  const { say, style, now } = words;
  if (!hasDoses(schedule)) return `${say('schedule.empty')}\n`;
  const lines = [style.heading(say('report.schedule')), ...scheduleLines(schedule, words)];
  if (today !== null && now !== undefined)
    lines.push('', style.heading(say('schedule.today', { now })), ...todayLines(answer, today, words));
  const name = nameIn(schedule);
  const changes = answer.clockChanges.map((change) => {
    const [first = change.gap, second = ''] = gapItems(change.gap);
    return say('schedule.clock-change', {
      date: change.date,
      first: name(first),
      firstAt: change.first,
      second: name(second),
      secondAt: change.second,
      elapsed: showMinutes(change.elapsedMinutes, words.language, say),
      needed: showMinutes(change.neededMinutes, words.language, say),
    });
  });
  if (changes.length > 0) lines.push('', ...changes.flatMap((text) => listItem('-', text)));
  const unrecognised = answer.coverage.filter((entry) => entry.status === 'unrecognised');
  if (unrecognised.length > 0) {
    lines.push('', style.heading(say('report.coverage')));
    lines.push(
      ...unrecognised.flatMap((entry) => listItem('-', `${entry.name}: ${say('report.coverage.unrecognised')}`)),
    );
  }
  lines.push('', ...wrap(say('report.disclaimer')), ...wrap(say('reviewed.no')));
  return `${lines.join('\n')}\n`;
}

/** The two items of a gap of a profile: its id is rule, first and second. */
function gapItems(gap: string): readonly string[] {
  return gap.split(' ').slice(-2);
}

function todayLines({ schedule }: DayAnswer, today: NonNullable<DayAnswer['today']>, words: DayWords): string[] {
  // What is not taken today, or on a day nobody knows, may still stand in its way.
  const name = nameIn({ ...today, otherDays: [...schedule.otherDays, ...schedule.events] });
  const { say } = words;
  const shown = eventsByTime(today.events).flatMap(({ at, events }) => {
    const parts = events.map((event) => {
      const isOpen = event.status === 'meal' || (event.status === 'due' && event.asNeeded === true);
      const shown = eventWords(event, words);
      return isOpen ? shown : `${shown} [${say(`schedule.status.${event.status}`)}]`;
    });
    return listItem(at, parts.join(' + '));
  });
  const missed = today.missed.flatMap((one) => {
    const stretches = one.stillPossible.map(({ from, to }) => `${from}–${to}`).join(', ');
    const rest = stretches === '' ? say('schedule.missed.ask') : say('schedule.missed.possible', { stretches });
    return listItem('-', `${say('schedule.missed', { item: one.name, at: one.at })} ${rest}`);
  });
  const beyond = today.beyondPlan.flatMap((one) =>
    listItem('-', say('schedule.beyond', { item: one.name, at: one.at })),
  );
  const unplaced = today.unplaced.flatMap((one) =>
    listItem('-', `${say('schedule.not-placed')}: ${one.name}. ${say(`schedule.reason.${one.reason}`)}`),
  );
  const clashes = today.conflicts.flatMap((conflict) => conflictSentences(conflict, name, words));
  return [
    ...shown,
    ...clashes.flatMap((text) => listItem('-', text)),
    ...missed,
    ...beyond,
    ...unplaced,
    ...wrap(say('schedule.footer'), 2),
  ];
}
