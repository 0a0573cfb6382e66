import type { GutModel } from '../../corpus/schemas/gut-model.ts';
import type { GutEvent } from '../../physiology/index.ts';
import { boundsOf } from '../answers.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';

/** Which end of the intervals is followed. */
export type Reading = 'low' | 'value' | 'high';

/** Moments this near are one event, in hours. */
const sameMomentHours = 0.5;

/**
 * The day's moments for the gut equations. Food without a clock time is spread over the model's standard meals, doses
 * without one go to the standard meals in order. Salts without measurements dissolve not at all on the low side, fully
 * on the high side, and half of it as value.
 */
export function gutEvents(
  items: readonly LedgerItem[],
  model: GutModel,
  reading: Reading,
  millimolesPerUnit: number,
): readonly GutEvent[] {
  const parts = items.flatMap((item) => partsOf(item, model, reading, millimolesPerUnit));
  parts.sort(byContent);
  const moments: GutEvent[][] = [];
  for (const part of parts) {
    const latest = moments.at(-1);
    const start = latest?.[0]?.atHours;
    if (latest !== undefined && start !== undefined && part.atHours - start <= sameMomentHours) latest.push(part);
    else moments.push([part]);
  }
  return moments.map(together);
}

/** Parts in an order that does not hang on that of the profile: equal parts may change places. */
function byContent(a: GutEvent, b: GutEvent): number {
  return (
    a.atHours - b.atHours || a.dissolved - b.dissolved || a.solid - b.solid || a.bound - b.bound || a.meal - b.meal
  );
}

function sumOf(parts: readonly GutEvent[], amount: Exclude<keyof GutEvent, 'atHours'>): number {
  let sum = 0;
  for (const part of parts) sum += part[amount];
  return sum;
}

/** The parts of a moment as one event at the time of the first. They stand in the order of their content, so that the profile's order changes no bit of it. */
function together(parts: readonly GutEvent[]): GutEvent {
  const [first] = parts;
  if (first === undefined) throw new Error('a moment without parts');
  if (parts.length === 1) return first;
  return {
    atHours: first.atHours,
    dissolved: sumOf(parts, 'dissolved'),
    solid: sumOf(parts, 'solid'),
    bound: sumOf(parts, 'bound'),
    meal: sumOf(parts, 'meal'),
  };
}

function partsOf(item: LedgerItem, model: GutModel, reading: Reading, millimolesPerUnit: number): GutEvent[] {
  const amount = amountOf(item, reading) * millimolesPerUnit;
  const dissolved = dissolvedShare(item, model, reading);
  return momentsOf(item, model).map(({ atHours, share }) => ({
    atHours,
    dissolved: amount * share * dissolved.free,
    solid: amount * share * dissolved.solid,
    bound: amount * share * dissolved.lost,
    meal: ((item.energy ?? 0) * share) / standardMealEnergy(model),
  }));
}

function amountOf(item: LedgerItem, reading: Reading): number {
  if (item.amount.state !== 'known') return 0;
  if (reading === 'value') return item.amount.value;
  return boundsOf(item.amount)?.[reading] ?? item.amount.value;
}

interface Shares {
  readonly free: number;
  readonly solid: number;
  readonly lost: number;
}

/** Free in solution, slowly dissolving solid, and lost to the small bowel, as shares of the amount. */
function dissolvedShare(item: LedgerItem, model: GutModel, reading: Reading): Shares {
  if (isEaten(item)) return foodShare(item, model, reading);
  const salt = item.compound === undefined ? undefined : model.salts[item.compound];
  if (salt !== undefined) return { free: salt.dissolvedAtOnce, solid: 1 - salt.dissolvedAtOnce, lost: 0 };
  const free = reading === 'high' ? 1 : reading === 'low' ? 0 : 0.5;
  return { free, solid: 0, lost: 1 - free };
}

/** The binding of an ordinary meal is already in the fit; only the low side counts what binders could still take. */
function foodShare(item: LedgerItem, model: GutModel, reading: Reading): Shares {
  if (reading !== 'low' || item.kind === 'water') return { free: 1, solid: 0, lost: 0 };
  const free = (item.binder === 'high' ? model.binders.high : model.binders.unknown).value;
  return { free, solid: 0, lost: 1 - free };
}

function isEaten(item: LedgerItem): boolean {
  return item.kind === 'food' || item.kind === 'water' || item.kind === 'fortification';
}

function momentsOf(item: LedgerItem, model: GutModel): readonly { readonly atHours: number; readonly share: number }[] {
  if (item.atMinutes.length > 0) {
    return item.atMinutes.map((minutes) => ({ atHours: minutes / 60, share: 1 / item.atMinutes.length }));
  }
  if (isEaten(item)) {
    return model.standardDay.map((meal) => ({ atHours: meal.at, share: meal.share }));
  }
  const count = Math.max(1, Math.min(Math.round(item.momentsPerDay), model.standardDay.length));
  return model.standardDay.slice(0, count).map((meal) => ({ atHours: meal.at, share: 1 / count }));
}

function standardMealEnergy(model: GutModel): number {
  return Number(model.standardMeal.split(' ')[0]);
}
