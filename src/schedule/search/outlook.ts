import type { Ledger } from './ledger.ts';
import { firstVariables, type Model } from './model.ts';
import { notChosen } from './narrow.ts';
import { type Share, shareOf } from './shares.ts';
import { isIn, removeFrom, type TimeSet } from './time-set.ts';
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
  /** Shares worked out before, by group and then by the candidates left; a search meets the same ones over and over. */
  readonly shares: readonly Map<string, Share>[];
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
  const { model, weighing, ledger, chosen } = position;
  const count = model.times.length;
  const views: (View | undefined)[] = new Array(chosen.length).fill(undefined);
  const starts = firstVariables(weighing.groups);
  for (const [group, { count: moments }] of weighing.groups.entries()) {
    const first = starts[group] ?? 0;
    const variables = Array.from({ length: moments }, (_, index) => first + index);
    const shared = moments > 1 && variables.every((variable) => chosen[variable] === notChosen);
    const share = shared ? knownShare(position, domains, { group, first, moments }) : null;
    for (const [index, variable] of variables.entries()) {
      if (chosen[variable] !== notChosen) continue;
      const high =
        share === null
          ? ledger.high.subarray(variable * count, (variable + 1) * count)
          : share.through.subarray(index * count, (index + 1) * count);
      views[variable] = { group, shared, high, ...leastOf(position, domains, { variable, high }) };
    }
  }
  return views;
}

/** Most shares kept for one group before they are forgotten. */
const mostShares = 500;

function knownShare(
  position: Position,
  domains: TimeSet,
  { group, first, moments }: { group: number; first: number; moments: number },
): Share {
  const { words } = position.model;
  const known = position.shares[group];
  // Gaps of scope `other` change the costs of open moments as well, so there candidates alone do not settle a share.
  const settled = (position.weighing.softLinks[first] ?? []).length === 0;
  if (known === undefined || !settled) return shareOf(position, domains, { group, first });
  const key = domains.subarray(first * words, (first + moments) * words).join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const share = shareOf(position, domains, { group, first });
  if (known.size >= mostShares) known.clear();
  known.set(key, share);
  return share;
}

function leastOf(
  { model, weighing }: Position,
  domains: TimeSet,
  { variable, high }: { variable: number; high: Float64Array },
): { least: Cost; leastLow: number } {
  const lows = weighing.weights[variable]?.low;
  let least = { high: Number.POSITIVE_INFINITY, low: Number.POSITIVE_INFINITY };
  let leastLow = Number.POSITIVE_INFINITY;
  for (let candidate = 0; candidate < model.times.length; candidate += 1) {
    if (!isIn(domains, variable * model.words, candidate)) continue;
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
    for (let candidate = 0; candidate < model.times.length; candidate += 1) {
      const high = view.high[candidate] ?? 0;
      if (high < mostHigh || (high === mostHigh && (lows?.[candidate] ?? 0) < mostLow)) continue;
      removeFrom(domains, variable * model.words, candidate);
    }
  });
}
