import type { Corpus, NutrientContent } from '../corpus/index.ts';
import type { BodyModel } from '../corpus/schemas/body-model.ts';
import { type BodyModelCode, type BodyPerson, bodyModels, type Numbers } from '../physiology/index.ts';
import {
  checkShape,
  type ProfileVocabulary,
  type ReadingContext,
  readPerson,
  refusable,
  refuse,
  validate,
} from '../profile/index.ts';
import type { Reading } from '../quantity/index.ts';
import { leastEgfr, longestByMealHours, mostOutputs, usuallyByMealHours } from './limits.ts';
import { readContent, readDiets } from './read-diets.ts';
import { readDoses } from './read-doses.ts';
import { readEffects } from './read-effects.ts';
import { readHours } from './read-moments.ts';
import { readPopulation } from './read-population.ts';
import type { Scenario } from './scenario.ts';
import { scenarioKeys, scenarioSchema, type WrittenScenario } from './schema.ts';
import { illustrativeOf, warnOf } from './warn.ts';

/** What the edge may decide. */
export interface ScenarioOptions {
  /** Goes before the scenario's own. */
  readonly nutrient?: string;
}

/**
 * Data that is already parsed to a scenario, or the problem that stopped it with its path and the received value.
 * Refused and answered cases: docs/contract/scenario.md.
 */
export function interpretScenario(
  data: unknown,
  corpus: Corpus,
  vocabulary: Pick<ProfileVocabulary, 'limits'>,
  options: ScenarioOptions = {},
): Reading<Scenario> {
  return refusable(() => interpret(data, corpus, vocabulary, options));
}

/** The same for a caller that turns refusals into a reading itself. */
export function interpret(
  data: unknown,
  corpus: Corpus,
  { limits }: Pick<ProfileVocabulary, 'limits'>,
  options: ScenarioOptions,
): Scenario {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) refuse('not-a-scenario', '');
  checkShape(data);
  const written = validate(scenarioSchema, data, scenarioKeys);
  const { content, model, code } = findModel(corpus, options.nutrient ?? written.nutrient);
  const context = contextOf(written, limits);
  const person = readBodyPerson(written, context);
  const endHours = readHours(written.until, 'until', context);
  if (endHours <= 0) refuse('too-few', 'until', written.until, { parameters: { limit: '1 min' } });
  const doses = readDoses(written.doses ?? [], { content, model, context, endHours });
  const [reference, rules] = [valuesOf(model.parameters), valuesOf(model.covariates)];
  const balanced = code.referenceIntake * code.relativeSurface(rules, person);
  const usual = written.usual === undefined ? balanced : readContent(written.usual, 'usual', content, context);
  const body = {
    parameters: ownParameters(code.adaptToPerson(reference, rules, person), written),
    binding: valuesOf(model.binding),
    mode: modeOf(written, endHours),
    until: endHours,
    usual: { amount: usual, phytate: 0, oxalate: 0 },
    diets: readDiets(written, balanced, { content, context, endHours }),
    meals: model.meals,
    doses: doses.doses,
    effects: readEffects(written.effects ?? [], model, endHours, context),
    outputs: outputsOf(written, endHours, context),
  };
  const population = readPopulation(written.population, person, context);
  const { parameters: own = {} } = written;
  const isBalanced = { usual: written.usual === undefined, diet: written.diet === undefined };
  const people =
    population === undefined ? {} : { people: { reference, rules, own, person, ...population, isBalanced } };
  const illustrative = illustrativeOf(written, model, doses.written);
  const doubts = context.doubts.map(({ path }) => ({ code: 'simulate.unusual', path }));
  const warnings = [...warnOf({ written, model, person, body, doses: doses.written }), ...doubts];
  const { title, language } = written;
  return {
    ...{ content, model, code, person, body, warnings, illustrative, observe: observed(written, model) },
    ...people,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The readers of amounts ask for limits alone; a scenario has no foods, sets or dates. */
function contextOf({ language }: WrittenScenario, limits: ProfileVocabulary['limits']): ReadingContext {
  const vocabulary = { nutrientIds: [], referenceSetIds: [], limits, isMeasure: () => false };
  return { vocabulary, language, date: '', doubts: [] };
}

function findModel(
  corpus: Corpus,
  id: string | undefined,
): { readonly content: NutrientContent; readonly model: BodyModel; readonly code: BodyModelCode } {
  const content = corpus.nutrients.find((one) => id === undefined || one.nutrient.id === id);
  if (content === undefined) {
    return refuse('unknown-nutrient', 'nutrient', id, { candidates: corpus.nutrients.map((one) => one.nutrient.id) });
  }
  const { bodyModel: model } = content;
  const code = model === undefined ? undefined : bodyModels.get(model.id);
  if (model === undefined || code === undefined) return refuse('no-body-model', 'nutrient', content.nutrient.id);
  return { content, model, code };
}

function readBodyPerson({ person: written }: WrittenScenario, context: ReadingContext): BodyPerson {
  const { preeclampsia, ...rest } = written;
  const person = readPerson(rest, context);
  if (written.sex === 'male' && preeclampsia === true) refuse('pregnant-male', 'person.preeclampsia', true);
  for (const state of ['lactating', 'dialysis'] as const) {
    if (written[state] === true) refuse('outside-body-model', `person.${state}`, true);
  }
  if (person.ageMonths < 18 * 12) refuse('outside-body-model', 'person.age', written.age);
  if (person.egfr !== undefined && person.egfr < leastEgfr) refuse('no-kidney-function', 'person.egfr', written.egfr);
  const { weightKilograms, heightMetres, egfr } = person;
  const isPregnant = preeclampsia === true || written.pregnant === true;
  return {
    sex: written.sex,
    ageYears: Math.floor(person.ageMonths / 12),
    ...(weightKilograms === undefined ? {} : { weightKilograms }),
    ...(heightMetres === undefined ? {} : { heightCentimetres: heightMetres * 100 }),
    ...(egfr === undefined ? {} : { egfr }),
    ...(isPregnant ? { pregnancy: preeclampsia === true ? ('pre-eclampsia' as const) : ('healthy' as const) } : {}),
  };
}

function ownParameters(parameters: Numbers, { parameters: own = {} }: WrittenScenario): Numbers {
  for (const name of Object.keys(own)) {
    if (!Object.hasOwn(parameters, name)) refuse('unknown-parameter', `parameters.${name}`, name);
  }
  return { ...parameters, ...own };
}

function modeOf({ mode }: WrittenScenario, endHours: number): 'by-meal' | 'averaged' {
  if (mode === 'by-meal' && endHours > longestByMealHours) {
    refuse('by-meal-too-long', 'mode', mode, { parameters: { limit: String(longestByMealHours / 8766) } });
  }
  return mode ?? (endHours <= usuallyByMealHours ? 'by-meal' : 'averaged');
}

/** Output times: as asked, else hourly for ten days, daily for about a year and weekly beyond. The end is always one. */
function outputsOf({ every }: WrittenScenario, endHours: number, context: ReadingContext): Float64Array {
  const step =
    every === undefined ? (endHours <= 240 ? 1 : endHours <= 9600 ? 24 : 168) : readHours(every, 'every', context);
  if (!(step > 0)) return refuse('too-few', 'every', every, { parameters: { limit: '1 min' } });
  const count = Math.ceil(endHours / step - 1e-9);
  if (count >= mostOutputs) refuse('too-many-outputs', 'every', every, { parameters: { limit: String(mostOutputs) } });
  return Float64Array.from({ length: count + 1 }, (_, index) => Math.min(index * step, endHours));
}

function observed({ observe }: WrittenScenario, model: BodyModel): readonly string[] {
  const known = model.series.map(({ id }) => id);
  for (const [index, id] of (observe ?? []).entries()) {
    if (!known.includes(id)) refuse('unknown-series', `observe[${index}]`, id, { candidates: known });
  }
  return [...new Set(observe ?? known.slice(0, 2))];
}

/** Numbers of records with a value each. */
export function valuesOf(records: Readonly<Record<string, { readonly value: number }>>): Numbers {
  return Object.fromEntries(Object.entries(records).map(([name, { value }]) => [name, value]));
}
