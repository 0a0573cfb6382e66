import type { GutModel } from '../../corpus/schemas/gut-model.ts';
import type { GutEvent } from '../../physiology/index.ts';
import { exactSum } from '../../quantity/index.ts';
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
  parts.sort((a, b) => a.atHours - b.atHours);
  const moments: GutEvent[][] = [];
  for (const part of parts) {
    const latest = moments.at(-1);
    const start = latest?.[0]?.atHours;
    if (latest !== undefined && start !== undefined && part.atHours - start <= sameMomentHours) latest.push(part);
    else moments.push([part]);
  }
  return moments.map(together);
}

/** The parts of a moment as one event at the time of the first. Their order changes no bit of it. */
function together(parts: readonly GutEvent[]): GutEvent {
  const [first] = parts;
  if (first === undefined) throw new Error('a moment without parts');
  if (parts.length === 1) return first;
  return {
    atHours: first.atHours,
    dissolved: exactSum(parts.map((one) => one.dissolved)),
    solid: exactSum(parts.map((one) => one.solid)),
    bound: exactSum(parts.map((one) => one.bound)),
    meal: exactSum(parts.map((one) => one.meal)),
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
