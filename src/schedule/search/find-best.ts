import { type Budget, takeStep } from './budget.ts';
import { extraLeast } from './extra-least.ts';
import { groupFloors } from './group-floor.ts';
import { createLedger, type Ledger, post } from './ledger.ts';
import type { Model } from './model.ts';
import { narrow, notChosen } from './narrow.ts';
import { isIn, removeFrom, sizeOf, type TimeSet } from './time-set.ts';
import type { Weighing } from './weighing.ts';

/** `chosen` is the candidate of each variable, absent when none was found; `complete` when the whole space was judged. */
export interface BestFound {
  readonly chosen?: readonly number[];
  readonly complete: boolean;
}

/** One running search: branch and bound over a model. */
interface Search {
  readonly model: Model;
  readonly weighing: Weighing;
  readonly budget: Budget;
  readonly depths: readonly TimeSet[];
  readonly chosen: Int32Array;
  readonly ledger: Ledger;
  readonly floors: readonly number[];
  best: { high: number; low: number; chosen: number[] } | null;
}

/** A folded cost. */
interface Cost {
  readonly high: number;
  readonly low: number;
}

/** What the open moments cost at least; `variable` is the next to place. */
interface Outlook extends Cost {
  readonly variable: number;
  /** Without the moment that is placed next. */
  readonly others: Cost;
}

/** Finds the placing with the least cost; of equals the first in the order of the search, which is always the same. */
export function findBest(model: Model, weighing: Weighing, budget: Budget): BestFound {
  const count = model.variables.length;
  for (let variable = 0; variable < count; variable += 1) {
    if (sizeOf(model.domains, variable * model.words, model.words) === 0) return { complete: true };
  }
  const search: Search = {
    model,
    weighing,
    budget,
    depths: Array.from({ length: count + 1 }, (_, depth) =>
      depth === 0 ? model.domains.slice() : new Uint32Array(model.domains.length),
    ),
    chosen: new Int32Array(count).fill(notChosen),
    ledger: createLedger(model, weighing),
    floors: groupFloors(model, weighing),
    best: null,
  };
  const complete = descend(search, 0, { high: 0, low: 0 });
  return { complete, ...(search.best === null ? {} : { chosen: search.best.chosen }) };
}

/** Goes on below a node; false when the steps ran out. */
function descend(search: Search, depth: number, spent: Cost): boolean {
  const { model, chosen } = search;
  const from = search.depths[depth];
  const to = search.depths[depth + 1];
  if (from === undefined || to === undefined || depth === chosen.length) {
    if (isBetter(search, spent)) search.best = { ...spent, chosen: [...chosen] };
    return true;
  }
  const outlook = lookAhead(search, from, spent);
  if (outlook === null) return true;
  const { variable, others } = outlook;
  for (const { candidate, cost } of choices(search, from, variable)) {
    const total = sum(spent, cost);
    if (!isBetter(search, sum(total, others))) break;
    if (!takeStep(search.budget)) return false;
    chosen[variable] = candidate;
    let goesOn = true;
    if (narrow(model, chosen, { from, to, variable, candidate })) {
      post(search.ledger, search, { variable, candidate, sign: 1 });
      goesOn = descend(search, depth + 1, total);
      post(search.ledger, search, { variable, candidate, sign: -1 });
    }
    chosen[variable] = notChosen;
    if (!goesOn) return false;
  }
  return true;
}

function sum(one: Cost, other: Cost): Cost {
  return { high: one.high + other.high, low: one.low + other.low };
}

function isBetter({ best }: Search, cost: Cost): boolean {
  return best === null || cost.high < best.high || (cost.high === best.high && cost.low < best.low);
}

/** Judges a node, strikes candidates that cannot lead to anything better, and picks the next moment; `null` to turn back. */
function lookAhead(search: Search, domains: TimeSet, spent: Cost): Outlook | null {
  const { chosen, best, weighing } = search;
  const floor = openFloors(search);
  const least = Array.from(chosen, (candidate, variable) =>
    candidate === notChosen ? leastOf(search, domains, variable, floor.of(variable) > 0) : { high: 0, low: 0 },
  );
  let total = sum(spent, least.reduce(sum, { high: floor.total, low: 0 }));
  if (!isBetter(search, { high: total.high, low: Number.NEGATIVE_INFINITY })) return null;
  if (best !== null) {
    const slack = { high: best.high - total.high, low: best.low - total.low };
    strike(search, domains, { least, slack, floorOf: floor.of });
  }
  const extra = extraLeast(search, domains) * weighing.scale.extra;
  if (!isBetter(search, sum(total, { high: 0, low: extra }))) return null;
  const variable = narrowest(search, domains);
  if (variable === null) return null;
  const own = least[variable] ?? { high: 0, low: 0 };
  total = sum(total, { high: -spent.high, low: -spent.low });
  return { ...total, variable, others: { high: total.high - own.high - floor.of(variable), low: total.low - own.low } };
}

/**
 * The cheapest candidate a variable has left, without the cost of an extra moment. Where a floor of the group hides which
 * candidate it stands for, the low number is that of any candidate.
 */
function leastOf({ model, weighing, ledger }: Search, domains: TimeSet, variable: number, hasFloor: boolean): Cost {
  const lows = weighing.weights[variable]?.low;
  const row = variable * model.times.length;
  let high = Number.POSITIVE_INFINITY;
  let low = Number.POSITIVE_INFINITY;
  for (let candidate = 0; candidate < model.times.length; candidate += 1) {
    if (!isIn(domains, variable * model.words, candidate)) continue;
    const highHere = ledger.high[row + candidate] ?? 0;
    const lowHere = lows?.[candidate] ?? 0;
    if (hasFloor || highHere === high) low = Math.min(low, lowHere);
    else if (highHere < high) low = lowHere;
    high = Math.min(high, highHere);
  }
  return { high, low };
}

/** Floors of the groups of which nothing is placed yet, together and by variable. */
function openFloors({ model, chosen, floors }: Search): { total: number; of: (variable: number) => number } {
  const touched = new Set(model.variables.filter((_, index) => chosen[index] !== notChosen).map(({ group }) => group));
  const byGroup = (group: number): number => (touched.has(group) ? 0 : (floors[group] ?? 0));
  return {
    total: floors.reduce((total, _, group) => total + byGroup(group), 0),
    of: (variable) => byGroup(model.variables[variable]?.group ?? 0),
  };
}

/** Strikes candidates that alone would cost as much as is left before the best known day, or more. */
function strike(
  { model, chosen, ledger, weighing }: Search,
  domains: TimeSet,
  { least, slack, floorOf }: { least: readonly Cost[]; slack: Cost; floorOf: (variable: number) => number },
): void {
  const count = model.times.length;
  for (let variable = 0; variable < chosen.length; variable += 1) {
    if (chosen[variable] !== notChosen) continue;
    // A floor may already contain what a candidate costs more, so only what goes beyond it counts.
    const mostHigh = slack.high + (least[variable]?.high ?? 0) + floorOf(variable);
    const mostLow = slack.low + (least[variable]?.low ?? 0);
    const lows = weighing.weights[variable]?.low;
    for (let candidate = 0; candidate < count; candidate += 1) {
      const high = ledger.high[variable * count + candidate] ?? 0;
      if (high < mostHigh || (high === mostHigh && (lows?.[candidate] ?? 0) < mostLow)) continue;
      removeFrom(domains, variable * model.words, candidate);
    }
  }
}

/** The open variable with the fewest candidates; `null` when one has none. */
function narrowest({ model, chosen }: Search, domains: TimeSet): number | null {
  let found: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (let variable = 0; variable < chosen.length; variable += 1) {
    if (chosen[variable] !== notChosen) continue;
    const size = sizeOf(domains, variable * model.words, model.words);
    if (size === 0) return null;
    if (size < fewest) {
      fewest = size;
      found = variable;
    }
  }
  return found;
}

/** The candidates of a variable with what each adds now, cheapest first. */
function choices(search: Search, domains: TimeSet, variable: number): { candidate: number; cost: Cost }[] {
  const { model, weighing, ledger } = search;
  const low = weighing.weights[variable]?.low;
  const found: { candidate: number; cost: Cost }[] = [];
  for (let candidate = 0; candidate < model.times.length; candidate += 1) {
    if (!isIn(domains, variable * model.words, candidate)) continue;
    const extra = isIn(ledger.free, 0, candidate) ? 0 : weighing.scale.extra;
    const high = ledger.high[variable * model.times.length + candidate] ?? 0;
    found.push({ candidate, cost: { high, low: (low?.[candidate] ?? 0) + extra } });
  }
  return found.sort((a, b) => a.cost.high - b.cost.high || a.cost.low - b.cost.low || a.candidate - b.candidate);
}
