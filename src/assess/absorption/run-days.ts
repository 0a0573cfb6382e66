import type { GutModel } from '../../corpus/schemas/gut-model.ts';
import { absorbDay, type GutDay, type GutEvent, type GutFactors, type GutParameters } from '../../physiology/index.ts';
import type { Person } from '../../profile/index.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import { gutEvents, type Reading } from './gut-events.ts';

/** What a run of the gut model over the profile's days needs. */
export interface RunInput {
  readonly person: Person;
  readonly items: readonly LedgerItem[];
  /** Drug groups of the person's medicines. */
  readonly groups: readonly string[];
  /** mmol of the element in one intake unit. */
  readonly millimolesPerUnit: number;
}

/** One day through the gut equations, at one end of the intervals or at their values; amounts in mmol. */
export interface Run {
  readonly day: GutDay;
  readonly events: readonly GutEvent[];
  readonly swallowed: number;
  /** Largest amount of one moment. */
  readonly largest: number;
}

/** The three runs that make an interval. Their events stand in the same order. */
export interface Runs {
  readonly low: Run;
  readonly value: Run;
  readonly high: Run;
}

/** Runs the day at both ends and at the value. */
export function runDays(input: RunInput, model: GutModel): Runs {
  return { low: run(input, model, 'low'), value: run(input, model, 'value'), high: run(input, model, 'high') };
}

/** mmol swallowed at a moment, bound and undissolved included. */
export function swallowedAt(event: GutEvent | undefined): number {
  return event === undefined ? 0 : event.dissolved + event.solid + event.bound;
}

function run(input: RunInput, model: GutModel, reading: Reading): Run {
  const events = gutEvents(input.items, model, reading, input.millimolesPerUnit);
  const amounts = events.map(swallowedAt);
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
function factorsOf(input: RunInput, model: GutModel, reading: Reading): GutFactors {
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
  const height = Number(model.referenceBody.height.split(' ')[0]);
  return (person.weightKilograms / weight) ** 0.425 * ((person.heightMetres * 100) / height) ** 0.725;
}
