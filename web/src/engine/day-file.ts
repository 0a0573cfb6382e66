import { assessDay } from '../../../src/assess/index.ts';
import { interpretProfile } from '../../../src/profile/index.ts';
import { dayCalendar, exporterWords, sayIn } from '../../../src/report/index.ts';
import { toMedicationCard } from '../../../src/schedule/index.ts';
import { refused } from './answer-profile.ts';
import type { Answer } from './engine-messages.ts';
import type { KnowledgeStore } from './knowledge-store.ts';

/** What a day is saved from: the written profile, the day it is, and the form of the file. */
interface DayQuestion {
  readonly profile: unknown;
  readonly today: string;
  readonly form: 'ics' | 'card';
}

/** The day as calendar or card. A calendar of a day that does not exist is refused, since it would alarm for a clash. */
export async function dayText({ profile: written, today, form }: DayQuestion, store: KnowledgeStore): Promise<Answer> {
  const knowledge = await store.whole();
  const profile = interpretProfile(written, store.vocabulary(knowledge.food), { today });
  if (!profile.ok) return refused(profile.problem, store);
  const date = profile.value.date ?? today;
  const day = assessDay(profile.value, knowledge, { language: store.language, date });
  if (!day.ok) return refused(day.problem, store);
  const { language } = store;
  const say = sayIn(store.corpus.messages, language);
  if (form === 'card')
    return {
      kind: 'text',
      text: toMedicationCard(day.value.schedule, exporterWords(day.value.schedule, { say, language })),
    };
  if (!day.value.schedule.feasible) return refused({ code: 'no-day', path: '' }, store);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { kind: 'text', text: dayCalendar(day.value.schedule, profile.value, { say, language, date, timeZone }) };
}
