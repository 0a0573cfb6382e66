import type { BodyPerson, Covariate } from '../physiology/index.ts';
import { checkLimit, type ReadingContext, rangeIn, readAmount, refuse } from '../profile/index.ts';
import { leastEgfr } from './limits.ts';
import type { WrittenScenario } from './schema.ts';

/** People an ensemble is drawn from: each covariate evenly from its range, each independent of the others. */
export interface Population {
  readonly sexes: readonly BodyPerson['sex'][];
  readonly ranges: Readonly<Partial<Record<Covariate, readonly [number, number]>>>;
}

type Written = NonNullable<WrittenScenario['population']>;
type Dimensions = Parameters<typeof readAmount>[2];

/** The unit in which each covariate is drawn. */
const fields = [
  { name: 'age', covariate: 'ageYears', dimensions: ['time'], unit: 'a' },
  { name: 'weight', covariate: 'weightKilograms', dimensions: ['mass'], unit: 'kg' },
  { name: 'height', covariate: 'heightCentimetres', dimensions: ['length'], unit: 'cm' },
  { name: 'egfr', covariate: 'egfr', dimensions: ['clearance-per-area'], unit: 'mL/min/{1.73_m2}' },
] as const satisfies readonly {
  readonly name: keyof Written;
  readonly covariate: Covariate;
  readonly dimensions: Dimensions;
  readonly unit: string;
}[];

/** Reads the ranges of a population; the same limits hold as for one person. Undefined where none was stated. */
export function readPopulation(
  written: WrittenScenario['population'],
  person: BodyPerson,
  context: ReadingContext,
): Population | undefined {
  if (written === undefined) return undefined;
  const sexes = written.sex ?? [person.sex];
  if (person.pregnancy !== undefined && sexes.includes('male'))
    refuse('pregnant-male', 'population.sex', sexes.join(' '));
  const ranges: Partial<Record<Covariate, readonly [number, number]>> = {};
  for (const { name, covariate, dimensions, unit } of fields) {
    const text = written[name];
    if (text === undefined) continue;
    const path = `population.${name}`;
    const range = rangeIn(checkLimit(readAmount(text, path, dimensions, context), name, path, text, context), unit);
    if (name === 'age' && range.low < 18) refuse('outside-body-model', path, text);
    if (name === 'egfr' && range.low < leastEgfr) refuse('no-kidney-function', path, text);
    ranges[covariate] = [range.low, range.high];
  }
  return { sexes, ranges };
}
