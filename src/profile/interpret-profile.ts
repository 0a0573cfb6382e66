import type { Reading } from '../quantity/index.ts';
import { checkShape } from './check-shape.ts';
import { checkTaken, dayAfter } from './check-taken.ts';
import type { ProfileVocabulary, ReadingContext } from './context.ts';
import type { Profile } from './profile.ts';
import { readDay } from './read-day.ts';
import { readDiet } from './read-diet.ts';
import { readLaboratory, readMedication, readNamed, readSupplement } from './read-items.ts';
import { isCalendarDate, readPerson } from './read-person.ts';
import { Refusal, refuse } from './refusal.ts';
import { profileSchema, type WrittenProfile } from './schema.ts';
import { validate } from './validate.ts';

/** What the edge knows that a pure reader cannot: the day it is. */
export interface ReadProfileOptions {
  /** ISO date used where the profile has none, and to count an age from `born`. */
  readonly today: string;
  /** ISO date that goes before the profile's own, for an edge that lets a person ask for another day. */
  readonly date?: string;
}

/**
 * Data that is already parsed, as an HTTP body or a library call has it, to a profile, or the problem that stopped it with
 * its path and the received value. Refused and answered cases: docs/contract/profile.md.
 */
export function interpretProfile(
  data: unknown,
  vocabulary: ProfileVocabulary,
  options: ReadProfileOptions,
): Reading<Profile> {
  return refusable(() => interpret(data, vocabulary, options));
}

/** A refusal inside becomes a reading; anything else is a defect and goes on. */
export function refusable<T>(read: () => T): Reading<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Data to a profile; throws `Refusal`. */
export function interpret(data: unknown, vocabulary: ProfileVocabulary, options: ReadProfileOptions): Profile {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) refuse('not-a-profile', '', data ?? 'nothing');
  checkShape(data);
  const written = validate(profileSchema, data);
  checkNames(written, vocabulary);
  const context: ReadingContext = {
    vocabulary,
    language: written.language,
    date: options.date ?? written.date ?? options.today,
    doubts: [],
  };
  const profile = {
    ...copyPlain(written),
    date: context.date,
    person: readPerson(written.person, context),
    ...present('diet', written.diet === undefined ? undefined : readDiet(written.diet, context)),
    ...present(
      'supplements',
      written.supplements?.map((item, index) => readSupplement(item, `supplements[${index}]`, context)),
    ),
    ...present(
      'medications',
      written.medications?.map((item, index) => readMedication(item, `medications[${index}]`, context)),
    ),
    ...present('conditions', readNamed(written.conditions, 'conditions')),
    ...present('symptoms', readNamed(written.symptoms, 'symptoms')),
    ...present('labs', readLaboratory(written.labs, context)),
    ...present('day', written.day === undefined ? undefined : readDay(written.day)),
  };
  checkTaken(written, lastDayOf(written, options));
  return { ...profile, doubts: context.doubts };
}

/** Last day on which something can have been taken; a machine may be a day behind the clock of the person. */
function lastDayOf({ date }: WrittenProfile, options: ReadProfileOptions): string {
  return options.date ?? date ?? dayAfter(options.today);
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  // A computed key widens to string; the object holds exactly this key or nothing.
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

function checkNames(written: WrittenProfile, vocabulary: ProfileVocabulary): void {
  const { nutrient, referenceSet, date } = written;
  if (nutrient !== undefined && !vocabulary.nutrientIds.includes(nutrient)) {
    refuse('unknown-nutrient', 'nutrient', nutrient, { candidates: vocabulary.nutrientIds });
  }
  if (referenceSet !== undefined && !vocabulary.referenceSetIds.includes(referenceSet)) {
    refuse('unknown-reference-set', 'referenceSet', referenceSet, { candidates: vocabulary.referenceSetIds });
  }
  if (date !== undefined && !isCalendarDate(date)) refuse('impossible-date', 'date', date);
}

function copyPlain(
  written: WrittenProfile,
): Pick<Profile, 'language' | 'nutrient' | 'referenceSet' | 'goals' | 'taken'> {
  return {
    ...present('language', written.language),
    ...present('nutrient', written.nutrient),
    ...present('referenceSet', written.referenceSet),
    ...present('goals', written.goals),
    ...present('taken', written.taken),
  };
}
