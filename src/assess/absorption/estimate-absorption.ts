import type { GutModel } from '../../corpus/schemas/gut-model.ts';
import { absorbDay, type GutDay, type GutEvent, type GutFactors, type GutParameters } from '../../physiology/index.ts';
import type { Person } from '../../profile/index.ts';
import type { Answer, Interval } from '../../quantity/index.ts';
import { knownInterval } from '../answers.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { gutEvents, type Reading } from './gut-events.ts';

export interface AbsorptionInput {
  readonly model: GutModel | undefined;
  readonly person: Person;
  readonly items: readonly LedgerItem[];
  /** Why the day's intake is not known; empty when it is. */
  readonly intakeMissing: readonly string[];
  readonly intake: Answer;
  /** Drug groups of the person's medicines. */
  readonly groups: readonly string[];
  /** mmol of the element in one intake unit. */
  readonly millimolesPerUnit: number;
  readonly unit: string;
  readonly book: DerivationBook;
}

type Absorption = Assessment['absorption'];

/**
 * Uptake a day and for each moment, by the gut equations of the model (docs/methods/absorption.md). The interval holds
 * the intake's own interval, salts without measurements from nothing to fully dissolved, and the error of the level.
 * Unknown without a model, outside the people it was made for, outside its range of doses, or when intake is unknown.
 */
export function estimateAbsorption(input: AbsorptionInput): Absorption {
  const missing = outsideTheModel(input);
  if (missing.length > 0 || input.model === undefined) return unknownAbsorption(missing, input.unit);
  const days = {
    low: run(input, input.model, 'low'),
    value: run(input, input.model, 'value'),
    high: run(input, input.model, 'high'),
  };
  if (days.high.largest > input.model.calibratedRange.dosePerMoment[1]) {
    return unknownAbsorption(['dose outside the model'], input.unit);
  }
  return writeAbsorption(input, input.model, days);
}

function outsideTheModel(input: AbsorptionInput): string[] {
  const { model, person } = input;
  if (model === undefined) return ['no model'];
  if (person.ageMonths < model.adultFromMonths || person.lactating === true || person.dialysis === true) {
    return ['outside the model'];
  }
  return input.intake.state === 'known' ? [] : [...input.intakeMissing];
}

function unknownAbsorption(missing: readonly string[], unit: string): Absorption {
  return {
    perDay: { state: 'unknown', missing: [...missing], unit },
    fraction: { state: 'unknown', missing: [...missing], unit: '1' },
    meals: [],
  };
}

interface Run {
  readonly day: GutDay;
  readonly events: readonly GutEvent[];
  readonly swallowed: number;
  readonly largest: number;
}

function run(input: AbsorptionInput, model: GutModel, reading: Reading): Run {
  const events = gutEvents(input.items, model, reading, input.millimolesPerUnit);
  const amounts = events.map((event) => event.dissolved + event.solid + event.bound);
  const swallowed = amounts.reduce((sum, amount) => sum + amount, 0);
  const day = absorbDay(events, parametersOf(model), factorsOf(input, model, reading));
  return { day, events, swallowed, largest: Math.max(0, ...amounts) };
}

const parameterCache = new WeakMap<GutModel, GutParameters>();

function parametersOf(model: GutModel): GutParameters {
  const cached = parameterCache.get(model);
  if (cached !== undefined) return cached;
  const entries = Object.entries(model.parameters).map(([name, parameter]) => [name, parameter.value]);
  // The schema demands exactly the parameter names of the equations.
  const parameters = Object.fromEntries(entries) as unknown as GutParameters;
  parameterCache.set(model, parameters);
  return parameters;
}

/** A drug effect counts on the low side only: its strength was not fitted to absorption. */
function factorsOf(input: AbsorptionInput, model: GutModel, reading: Reading): GutFactors {
  let capacity = 1;
  let acid = 1;
  for (const effect of model.effects) {
    if (reading === 'high' || !input.groups.includes(effect.group)) continue;
    capacity *= effect.capacityFactor;
    acid *= effect.acidFactor;
  }
  return { capacity, acid, bodySurface: relativeSurface(input.person, model) };
}

/** Body surface by the Du Bois formula over that of the reference body; without weight and height it is 1. */
function relativeSurface(person: Person, model: GutModel): number {
  if (person.weightKilograms === undefined || person.heightMetres === undefined) return 1;
  const weight = Number(model.referenceBody.weight.split(' ')[0]);
  const height = Number(model.referenceBody.heightMale.split(' ')[0]);
  return (person.weightKilograms / weight) ** 0.425 * ((person.heightMetres * 100) / height) ** 0.725;
}

interface Days {
  readonly low: Run;
  readonly value: Run;
  readonly high: Run;
}

function writeAbsorption(input: AbsorptionInput, model: GutModel, days: Days): Absorption {
  const { low: levelLow, high: levelHigh } = model.levelError;
  const perUnit = 1 / input.millimolesPerUnit;
  const derivation = input.book.note({
    rule: 'absorption-of-the-day',
    inputs: { model: model.id, swallowedMillimoles: days.value.swallowed, absorbedMillimoles: days.value.day.absorbed },
    facts: [model.id],
    sources: [...new Set([...(levelLow.sources ?? []), ...model.calibratedRange.sources])],
    children: input.intake.state === 'not-applicable' ? [] : [input.intake.derivation],
  });
  const scaled = (run: Run, level: number, index?: number): number => {
    const taken = index === undefined ? run.day.absorbed : (run.day.perEvent[index] ?? 0);
    return Math.min(taken * level, index === undefined ? run.swallowed : amountOf(run.events[index])) * perUnit;
  };
  // Less of one moment leaves more room for another: the ends of a single moment are widened to hold its value.
  const interval = (index?: number): Interval => {
    const value = scaled(days.value, 1, index);
    return {
      low: Math.min(value, scaled(days.low, levelLow.value, index)),
      value,
      high: Math.max(value, scaled(days.high, levelHigh.value, index)),
    };
  };
  const meals = days.value.events.map((event, index) => ({
    at: clockOf(event.atHours),
    absorbed: knownInterval(interval(index), input.unit, derivation),
    fraction: fractionOf(interval(index), amountOf(event) * perUnit, derivation),
  }));
  return {
    perDay: knownInterval(interval(), input.unit, derivation),
    fraction: fractionOf(interval(), days.value.swallowed * perUnit, derivation),
    meals,
  };
}

function amountOf(event: GutEvent | undefined): number {
  return event === undefined ? 0 : event.dissolved + event.solid + event.bound;
}

/** Share of what was swallowed; not applicable when nothing was. */
function fractionOf(interval: Interval, swallowed: number, derivation: string): Answer {
  if (swallowed <= 0) return { state: 'not-applicable', reason: 'nothing taken in' };
  const share = (taken: number): number => Math.min(1, taken / swallowed);
  return knownInterval(
    { low: share(interval.low), value: share(interval.value), high: share(interval.high) },
    '1',
    derivation,
  );
}

function clockOf(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
