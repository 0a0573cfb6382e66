import { assessDay, type DayAnswer, type DayOptions } from '../../../src/assess/index.ts';
import { dayCalendar, exporterWords, plainStyle, renderSchedule, sayIn } from '../../../src/report/index.ts';
import { toMedicationCard } from '../../../src/schedule/index.ts';
import { knowledge, packs, profileOf } from '../../knowledge.ts';

/** A man of 40 with good kidneys on Sunday 1 November 2026, with more or other fields. */
export function personWith(more: object): object {
  return {
    schema: 'elementair/profile@1',
    date: '2026-11-01',
    person: { sex: 'male', age: '40 y', weight: '80 kg', egfr: '98 mL/min/{1.73_m2}', dialysis: false },
    conditions: [],
    ...more,
  };
}

/** One capsule of 200 mg of the element a day, at a time of one's own or free. */
export function citrate(more: object = {}): object {
  return { compound: 'citrate', amount: '200 mg', basis: 'elemental', ...more };
}

/** The day of a profile; a refusal is an error of the test. */
export function dayOf(profile: object, options: DayOptions = {}): DayAnswer {
  const reading = assessDay(profileOf(profile), knowledge, options);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  return reading.value;
}

/** The day as a person reads it, without line breaks. */
export function textOf(profile: object, language: 'en' | 'nl' = 'nl', now?: string): string {
  const minutes = now === undefined ? {} : { now: Number(now.slice(0, 2)) * 60 + Number(now.slice(3)) };
  const words = { say: sayIn(packs.corpus.messages, language), language, style: plainStyle };
  const text = renderSchedule(dayOf(profile, { language, ...minutes }), {
    ...words,
    ...(now === undefined ? {} : { now }),
  });
  return text.replaceAll(/\s+/g, ' ');
}

/** The card to print, without frame and line breaks. */
export function cardOf(profile: object): string {
  const { schedule } = dayOf(profile, { language: 'nl' });
  const say = sayIn(packs.corpus.messages, 'nl');
  const card = toMedicationCard(schedule, exporterWords(schedule, { say, language: 'nl' }));
  return card.replaceAll(/[|\s]+/g, ' ');
}

/** The calendar file as unfolded lines, event after event. */
export function calendarOf(profile: object): readonly string[] {
  const say = sayIn(packs.corpus.messages, 'nl');
  const words = { say, language: 'nl', date: '2026-11-01', timeZone: 'Europe/Amsterdam' } as const;
  const text = dayCalendar(dayOf(profile).schedule, profileOf(profile), words);
  return text.replaceAll('\r\n ', '').split('\r\n');
}
