import { type CompoundChoice, convertCompound, findCompound, type NutrientContent } from '../corpus/index.ts';
import type { BodyModel } from '../corpus/schemas/body-model.ts';
import type { BodyDose } from '../physiology/index.ts';
import { checkLimit, type ReadingContext, readAmount, refuse } from '../profile/index.ts';
import { mostDoses } from './limits.ts';
import { clockHour, readHours, readSpan } from './read-moments.ts';
import type { WrittenDose } from './schema.ts';

/** What the doses of a scenario come to. */
export interface ReadDoses {
  readonly doses: readonly BodyDose[];
  /** Index of each written dose, its compound and mmol, for warnings. */
  readonly written: readonly {
    readonly path: string;
    readonly compound: string;
    readonly amount: number;
    readonly route: BodyDose['route'];
  }[];
}

interface Place {
  readonly content: NutrientContent;
  readonly model: BodyModel;
  readonly context: ReadingContext;
  readonly endHours: number;
}

/** Every single dose of a scenario in order of time; refuses more than the run can hold. */
export function readDoses(written: readonly WrittenDose[], place: Place): ReadDoses {
  const read = written.map((dose, index) => readDose(dose, `doses[${index}]`, place));
  const doses = read.flatMap(({ moments }) => moments);
  if (doses.length > mostDoses) refuse('too-many', 'doses', doses.length, { parameters: { limit: String(mostDoses) } });
  return {
    doses: [...doses].sort((a, b) => a.atHours - b.atHours),
    written: read.map(({ moments: _, ...rest }) => rest),
  };
}

function readDose(
  written: WrittenDose,
  path: string,
  place: Place,
): ReadDoses['written'][number] & { readonly moments: readonly BodyDose[] } {
  const { content, model, context, endHours } = place;
  const route = written.route ?? 'oral';
  const choice = findCompound(content.compounds, written.compound);
  if (choice === null) {
    const candidates = Object.keys(model.salts);
    return refuse('unknown-compound', `${path}.compound`, written.compound, { candidates });
  }
  const salt = model.salts[choice.compound.id];
  if (route === 'oral' && salt === undefined) {
    refuse('salt-not-in-model', `${path}.compound`, written.compound, { candidates: Object.keys(model.salts) });
  }
  const amount = readElement(written, choice, path, place);
  const span = readSpan(written, path, endHours, context);
  const overHours = readLength(written, path, route, context);
  const dose = { amount, route, dissolvedAtOnce: route === 'oral' ? (salt?.dissolvedAtOnce ?? 1) : 1, overHours };
  const times = momentsOf(written, span, path);
  return { path, compound: choice.compound.id, amount, route, moments: times.map((atHours) => ({ atHours, ...dose })) };
}

/** mmol of the element in one dose. */
function readElement(
  { amount: text, basis = 'elemental' }: WrittenDose,
  { compound, forms }: CompoundChoice,
  path: string,
  { content, context }: Place,
): number {
  const at = `${path}.amount`;
  const range = readAmount(text, at, ['mass', 'amount-of-substance', 'equivalents'], context);
  if (range.low !== range.high) refuse('range-not-allowed', at, text);
  const converted = convertCompound({
    nutrient: content.nutrient,
    compound,
    ...(forms === null ? {} : { forms }),
    amount: { ...range, value: range.low },
    basis,
  });
  if (converted?.elementalMass.state !== 'known' || converted.amountOfSubstance.state !== 'known') {
    return refuse('composition-unknown', at, text);
  }
  const grams = converted.elementalMass.value / 1000;
  checkLimit({ low: grams, high: grams, unit: 'g' }, 'elementalDose', at, text, context);
  // A compound whose water is not stated has an interval; the simulator follows its most likely reading.
  return converted.amountOfSubstance.value;
}

/** Shortest infusion, hours: a minute. */
const shortestInfusion = 1 / 60;

function readLength({ over }: WrittenDose, path: string, route: BodyDose['route'], context: ReadingContext): number {
  if (over === undefined) return 0;
  if (route !== 'intravenous') return refuse('over-needs-vein', `${path}.over`, over);
  const hours = readHours(over, `${path}.over`, context);
  if (hours < shortestInfusion) refuse('too-few', `${path}.over`, over, { parameters: { limit: '1 min' } });
  return hours;
}

/** Hours of a dose: once at its start, or at clock times of each day of its span. */
function momentsOf(
  { at }: WrittenDose,
  { from, until }: { readonly from: number; readonly until: number },
  path: string,
): readonly number[] {
  if (at === undefined) return [from];
  if (new Set(at).size !== at.length) refuse('same-time-twice', `${path}.at`, at.join(' '));
  const days = Math.ceil(until / 24) - Math.floor(from / 24);
  if (days * at.length > mostDoses)
    refuse('too-many', path, days * at.length, { parameters: { limit: String(mostDoses) } });
  const hours: number[] = [];
  for (let day = Math.floor(from / 24); day * 24 < until; day++) {
    for (const time of at) {
      const moment = day * 24 + clockHour(time);
      if (moment >= from && moment < until) hours.push(moment);
    }
  }
  return hours;
}
