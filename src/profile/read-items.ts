import type { ReadingContext } from './context.ts';
import type { Contained, Laboratory, Medication, Named, Supplement } from './profile.ts';
import { checkLimit, readAmount } from './read-amount.ts';
import { isCalendarDate } from './read-person.ts';
import { readRhythm } from './read-rhythm.ts';
import { refuse } from './refusal.ts';
import type { WrittenMedication, WrittenProfile, WrittenSupplement } from './schema.ts';

/** Dimensions in which an amount of a nutrient or its compound can be written. */
const amountDimensions = ['mass', 'amount-of-substance', 'equivalents'] as const;

/** Reads one supplement: a label line, or a compound with an amount. */
export function readSupplement(written: WrittenSupplement, path: string, context: ReadingContext): Supplement {
  if (written.label === undefined && written.compound === undefined && written.name === undefined) {
    refuse('supplement-empty', path);
  }
  if (written.label !== undefined && (written.compound !== undefined || written.amount !== undefined)) {
    refuse('label-and-compound', `${path}.label`, written.label);
  }
  return {
    path,
    ...(written.label === undefined ? {} : { label: written.label }),
    ...(written.name === undefined ? {} : { name: written.name }),
    ...(written.compound === undefined ? {} : { compound: written.compound }),
    ...(written.amount === undefined ? {} : { amount: readDose(written.amount, `${path}.amount`, context) }),
    ...(written.basis === undefined ? {} : { basis: toBasis(written.basis) }),
    ...readRhythm(written, path, context),
  };
}

/** Reads one medicine; it needs a code or a name. */
export function readMedication(written: WrittenMedication, path: string, context: ReadingContext): Medication {
  if (written.atc === undefined && written.name === undefined && written.rxcui === undefined) {
    refuse('medicine-unnamed', path);
  }
  const contains = written.contains?.map((item, index): Contained => {
    const at = `${path}.contains[${index}]`;
    return {
      path: at,
      compound: item.compound,
      amount: readDose(item.amount, `${at}.amount`, context),
      ...(item.basis === undefined ? {} : { basis: toBasis(item.basis) }),
    };
  });
  return {
    path,
    ...(written.atc === undefined ? {} : { atc: written.atc.trim().toUpperCase() }),
    ...(written.rxcui === undefined ? {} : { rxcui: String(written.rxcui) }),
    ...(written.name === undefined ? {} : { name: written.name }),
    ...(written.route === undefined ? {} : { route: written.route }),
    ...(written.form === undefined ? {} : { form: written.form }),
    ...(contains === undefined ? {} : { contains }),
    movable: written.movable === true,
    ...readRhythm(written, path, context),
  };
}

function readDose(text: string, path: string, context: ReadingContext): Supplement['amount'] & {} {
  const range = readAmount(text, path, amountDimensions, context);
  return /g$/.test(range.unit) ? keepUnit(range, path, text, context) : range;
}

/** Checks a mass against the limit of one moment but keeps the unit it was written in. */
function keepUnit(
  range: Contained['amount'],
  path: string,
  text: string,
  context: ReadingContext,
): Contained['amount'] {
  checkLimit(range, 'compoundMass', path, text, context);
  return range;
}

function toBasis(written: 'elemental' | 'compound'): 'element' | 'compound' {
  return written === 'elemental' ? 'element' : 'compound';
}

/** Conditions and symptoms: an id or name, or a code of a named system. */
export function readNamed(written: WrittenProfile['conditions'], key: string): readonly Named[] | undefined {
  return written?.map((item, index) => {
    const path = `${key}[${index}]`;
    return typeof item === 'string' ? { path, text: item } : { path, text: item.code, system: item.system };
  });
}

/**
 * Laboratory results; any unit of the table is read, the assessment decides whether it fits the test. A date after the
 * assessment is a slip that would put the result before every real one, and is refused.
 */
export function readLaboratory(
  written: WrittenProfile['labs'],
  context: ReadingContext,
): readonly Laboratory[] | undefined {
  return written?.map((item, index) => {
    const path = `labs[${index}]`;
    if (item.date !== undefined && !isCalendarDate(item.date)) refuse('impossible-date', `${path}.date`, item.date);
    if (item.date !== undefined && item.date > context.date) {
      refuse('result-in-future', `${path}.date`, item.date, { parameters: { date: context.date } });
    }
    const value = readAmount(item.value, `${path}.value`, [], context);
    return { path, test: item.test, value, ...(item.date === undefined ? {} : { date: item.date }) };
  });
}
