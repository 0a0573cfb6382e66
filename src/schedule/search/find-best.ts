import { type Budget, takeStep } from './budget.ts';
import { extraLeast } from './extra-least.ts';
import { createLedger, post } from './ledger.ts';
import type { Model } from './model.ts';
import { narrow, notChosen } from './narrow.ts';
import { type Cost, type Position, strike, totalOf, totalWithout, type View, viewsOf } from './outlook.ts';
import { isIn, membersOf, sizeOf, type TimeSet } from './time-set.ts';
import type { Weighing } from './weighing.ts';

/** `chosen` is the candidate of each variable, absent when none was found; `complete` when the whole space was judged. */
export interface BestFound {
  readonly chosen?: readonly number[];
  readonly complete: boolean;
}

/** One running search: branch and bound over a model. */
interface Search extends Position {
  readonly budget: Budget;
  readonly depths: readonly TimeSet[];
  best: { high: number; low: number; chosen: number[] } | null;
}

/** Where to go on from a node. */
interface Next {
  readonly variable: number;
  readonly view: View;
  /** What the other open moments cost at least. */
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
    untouched: weighing.groups.map(() => new Map()),
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
  const next = lookAhead(search, from, spent);
  if (next === null) return true;
  const { variable, others } = next;
  for (const { candidate, cost, least } of choices(search, from, next)) {
    if (!isBetter(search, sum(sum(spent, least), others))) break;
    if (!takeStep(search.budget)) return false;
    chosen[variable] = candidate;
    let goesOn = true;
    if (narrow(model, chosen, { from, to, variable, candidate })) {
      post(search.ledger, search, { variable, candidate, sign: 1 });
      goesOn = descend(search, depth + 1, sum(spent, cost));
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
function lookAhead(search: Search, domains: TimeSet, spent: Cost): Next | null {
  const views = viewsOf(search, domains);
  const total = sum(spent, totalOf(views));
  // Infinite where the moments of one item fit in no order any more.
  if (!Number.isFinite(total.high)) return null;
  if (!isBetter(search, { high: total.high, low: Number.NEGATIVE_INFINITY })) return null;
  if (search.best !== null) {
    const slack = { high: search.best.high - total.high, low: search.best.low - total.low };
    strike(search, domains, { views, slack });
  }
  const extra = extraLeast(search, domains) * search.weighing.scale.extra;
  if (!isBetter(search, sum(total, { high: 0, low: extra }))) return null;
  const variable = narrowest(search, domains);
  const view = variable === null ? undefined : views[variable];
  return variable === null || view === undefined ? null : { variable, view, others: totalWithout(views, variable) };
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

/** A candidate: what it adds by itself, and what it makes its group cost at least. */
interface Choice {
  readonly candidate: number;
  readonly cost: Cost;
  readonly least: Cost;
}

/** The candidates of a variable, the most promising first. */
function choices(search: Search, domains: TimeSet, { variable, view }: Next): Choice[] {
  const { model, weighing, ledger } = search;
  const lows = weighing.weights[variable]?.low;
  const found: Choice[] = [];
  for (const candidate of membersOf(domains, variable * model.words, model.words)) {
    const extra = isIn(ledger.free, 0, candidate) ? 0 : weighing.scale.extra;
    const low = (lows?.[candidate] ?? 0) + extra;
    const high = ledger.high[variable * model.times.length + candidate] ?? 0;
    found.push({ candidate, cost: { high, low }, least: { high: view.high[candidate] ?? 0, low } });
  }
  return found.sort((a, b) => a.least.high - b.least.high || a.least.low - b.least.low || a.candidate - b.candidate);
}
