import type { ReadingContext } from './context.ts';
import type { Person, Range } from './profile.ts';
import { checkLimit, rangeIn, readAmount } from './read-amount.ts';
import { refuse } from './refusal.ts';
import type { WrittenProfile } from './schema.ts';

type WrittenPerson = WrittenProfile['person'];

/** Reads the person; refuses a missing age, a pregnant man and amounts beyond the limits. */
export function readPerson(written: WrittenPerson, context: ReadingContext): Person {
  if (written.sex === 'male' && written.pregnant === true) refuse('pregnant-male', 'person.pregnant', true);
  if (written.sex === 'male' && written.lactating === true) refuse('lactating-male', 'person.lactating', true);
  return {
    sex: written.sex,
    ageMonths: readAge(written, context),
    ...optional('weightKilograms', midpoint(written.weight, 'weight', ['mass'], context)),
    ...optional('heightMetres', midpoint(written.height, 'height', ['length'], context)),
    ...optional('egfr', midpoint(written.egfr, 'egfr', ['clearance-per-area'], context)),
    ...optional('creatinineMicromolesPerLitre', readCreatinine(written.creatinine, context)),
    ...optional('pregnant', written.pregnant),
    ...optional('lactating', written.lactating),
    ...optional('dialysis', written.dialysis),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  // A computed key widens to string; the object holds exactly this key or nothing.
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

function readAge(written: WrittenPerson, context: ReadingContext): number {
  if (written.age !== undefined && written.born !== undefined) refuse('age-twice', 'person.born', written.born);
  if (written.born !== undefined) return ageOn(written.born, context.date);
  if (written.age === undefined) return refuse('age-missing', 'person.age');
  const age = readAmount(written.age, 'person.age', ['time'], context);
  if (age.low !== age.high) refuse('range-not-allowed', 'person.age', written.age);
  checkLimit(age, 'age', 'person.age', written.age, context);
  return Math.floor(rangeIn(age, 'mo').low + 1e-9);
}

/** Completed months between two ISO dates. */
function ageOn(born: string, date: string): number {
  const [bornYear = 0, bornMonth = 0, bornDay = 0] = born.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (!isCalendarDate(born)) refuse('impossible-date', 'person.born', born);
  const months = (year - bornYear) * 12 + (month - bornMonth) - (day < bornDay ? 1 : 0);
  if (months < 0) refuse('born-in-future', 'person.born', born, { parameters: { date } });
  if (months > 125 * 12)
    refuse('beyond-limit', 'person.born', born, { parameters: { low: '0', high: '125', unit: 'a' } });
  return months;
}

/** True for a date that exists in the calendar. */
export function isCalendarDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A written range counts by its middle for weight and height; for kidney function by its low end, the stricter one. */
function midpoint(
  text: string | undefined,
  name: 'weight' | 'height' | 'egfr',
  dimensions: Parameters<typeof readAmount>[2],
  context: ReadingContext,
): number | undefined {
  if (text === undefined) return undefined;
  const path = `person.${name}`;
  const range: Range = checkLimit(readAmount(text, path, dimensions, context), name, path, text, context);
  return name === 'egfr' ? range.low : (range.low + range.high) / 2;
}

function readCreatinine(text: string | undefined, context: ReadingContext): number | undefined {
  if (text === undefined) return undefined;
  const path = 'person.creatinine';
  const range = readAmount(text, path, ['substance-concentration', 'mass-concentration'], context);
  const inMicromoles = creatinineInMicromoles(range);
  return checkLimit(inMicromoles, 'creatinine', path, text, context).high;
}

/** Creatinine in mg/dL times 88.4 is µmol/L (kidney-org-ckdepi2021). */
function creatinineInMicromoles(range: Range): Range {
  const perLitre = /mol/.test(range.unit);
  if (perLitre) return rangeIn(range, 'umol/L');
  const milligrams = rangeIn(range, 'mg/dL');
  return { low: milligrams.low * 88.4, high: milligrams.high * 88.4, unit: 'umol/L' };
}
