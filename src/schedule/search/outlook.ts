import type { Ledger } from './ledger.ts';
import { firstVariables, type Model } from './model.ts';
import { notChosen } from './narrow.ts';
import { shareOf } from './shares.ts';
import { membersOf, removeFrom, type TimeSet } from './time-set.ts';
import type { Weighing } from './weighing.ts';

/** A folded cost; the high number decides first. */
export interface Cost {
  readonly high: number;
  readonly low: number;
}

/** What bounds need to see of a running search. */
export interface Position {
  readonly model: Model;
  readonly weighing: Weighing;
  readonly ledger: Ledger;
  readonly chosen: Int32Array;
  /** Views worked out before for groups of which nothing is placed, by group and then by the candidates left. */
  readonly untouched: readonly Map<string, readonly View[]>[];
}

/** What an open variable costs at least, by candidate; with its whole group where nothing of the group is placed yet. */
export interface View {
  readonly group: number;
  /** True when `high` counts the whole group: then it counts once for all its variables. */
  readonly shared: boolean;
  /** By candidate. */
  readonly high: Float64Array;
  readonly least: Cost;
  /** The smallest low number of any candidate left. */
  readonly leastLow: number;
}

/** Views of all open variables; `undefined` for those that are placed. */
export function viewsOf(position: Position, domains: TimeSet): (View | undefined)[] {
  const { weighing, chosen } = position;
  const views: (View | undefined)[] = new Array(chosen.length).fill(undefined);
  const starts = firstVariables(weighing.groups);
  for (const [group, { count: moments }] of weighing.groups.entries()) {
    const first = starts[group] ?? 0;
    let open = 0;
    for (let variable = first; variable < first + moments; variable += 1) if (chosen[variable] === notChosen) open += 1;
    if (open === moments) {
      const own = untouchedViews(position, domains, { group, first, moments });
      for (let index = 0; index < moments; index += 1) views[first + index] = own[index];
      continue;
    }
    for (let variable = first; variable < first + moments; variable += 1) {
      if (chosen[variable] !== notChosen) continue;
      const high = highOf(position, variable);
      views[variable] = { group, shared: false, high, ...leastOf(position, domains, { variable, high }) };
    }
  }
  return views;
}

/** The ledger's row of a variable. */
function highOf({ model, ledger }: Position, variable: number): Float64Array {
  const count = model.times.length;
  return ledger.high.subarray(variable * count, (variable + 1) * count);
}

/** Most sets of views kept for one group before they are forgotten. */
const mostKept = 500;

interface Untouched {
  readonly group: number;
  readonly first: number;
  readonly moments: number;
}

/** Views of a group of which nothing is placed yet; a search meets the same candidates over and over. */
function untouchedViews(position: Position, domains: TimeSet, untouched: Untouched): readonly View[] {
  const { group, first, moments } = untouched;
  const { words } = position.model;
  const known = position.untouched[group];
  // Gaps of scope `other` change the costs of open moments as well, so there candidates alone do not settle a view.
  const settled = (position.weighing.softLinks[first] ?? []).length === 0;
  if (known === undefined || !settled) return lookAtUntouched(position, domains, untouched);
  const key = domains.subarray(first * words, (first + moments) * words).join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const views = lookAtUntouched(position, domains, untouched);
  if (known.size >= mostKept) known.clear();
  known.set(key, views);
  return views;
}

function lookAtUntouched(position: Position, domains: TimeSet, { group, first, moments }: Untouched): readonly View[] {
  const count = position.model.times.length;
  const shared = moments > 1;
  const share = shared ? shareOf(position, domains, { group, first }) : null;
  return Array.from({ length: moments }, (_, index) => {
    const variable = first + index;
    const high = share?.through.subarray(index * count, (index + 1) * count) ?? highOf(position, variable);
    return { group, shared, high, ...leastOf(position, domains, { variable, high }) };
  });
}

function leastOf(
  { model, weighing }: Position,
  domains: TimeSet,
  { variable, high }: { variable: number; high: Float64Array },
): { least: Cost; leastLow: number } {
  const lows = weighing.weights[variable]?.low;
  let least = { high: Number.POSITIVE_INFINITY, low: Number.POSITIVE_INFINITY };
  let leastLow = Number.POSITIVE_INFINITY;
  for (const candidate of membersOf(domains, variable * model.words, model.words)) {
    const here = high[candidate] ?? 0;
    const low = lows?.[candidate] ?? 0;
    if (low < leastLow) leastLow = low;
    if (here < least.high || (here === least.high && low < least.low)) least = { high: here, low };
  }
  return { least, leastLow };
}

/** What all open variables cost together at least, extra moments aside; each shared group once. */
export function totalOf(views: readonly (View | undefined)[]): Cost {
  let high = 0;
  let low = 0;
  let group = -1;
  for (const view of views) {
    if (view === undefined) continue;
    low += view.least.low;
    if (view.shared && view.group === group) continue;
    group = view.shared ? view.group : -1;
    high += view.least.high;
  }
  return { high, low };
}

/** The same without one variable; of its own group only what any candidate of the others costs. */
export function totalWithout(views: readonly (View | undefined)[], variable: number): Cost {
  const own = views[variable];
  const total = totalOf(views.map((view) => (own?.shared === true && view?.group === own.group ? undefined : view)));
  if (own === undefined) return total;
  if (!own.shared) return { high: total.high - own.least.high, low: total.low - own.least.low };
  const partners = views.filter((view, index) => index !== variable && view?.group === own.group);
  return { high: total.high, low: partners.reduce((low, view) => low + (view?.leastLow ?? 0), total.low) };
}

/** Strikes candidates with which the whole would cost as much as the best known day, or more. */
export function strike(
  { model, weighing }: Position,
  domains: TimeSet,
  { views, slack }: { views: readonly (View | undefined)[]; slack: Cost },
): void {
  views.forEach((view, variable) => {
    if (view === undefined) return;
    const mostHigh = view.least.high + slack.high;
    // Off its least a shared group no longer says which candidates its other moments have, so their low number is open.
    const mostLow = view.shared && slack.high > 0 ? Number.POSITIVE_INFINITY : view.least.low + slack.low;
    const lows = weighing.weights[variable]?.low;
    for (const candidate of membersOf(domains, variable * model.words, model.words)) {
      const high = view.high[candidate] ?? 0;
      if (high < mostHigh || (high === mostHigh && (lows?.[candidate] ?? 0) < mostLow)) continue;
      removeFrom(domains, variable * model.words, candidate);
    }
  });
}
