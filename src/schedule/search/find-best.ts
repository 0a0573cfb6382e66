import { crowding } from '../problem/cost.ts';
import { type Budget, takeStep } from './budget.ts';
import type { Model } from './model.ts';
import { narrow, narrowestVariable, notChosen } from './narrow.ts';
import { isIn, overlap, sizeOf, type TimeSet } from './time-set.ts';
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
  /** How many placed moments stand at each candidate. */
  readonly used: Uint16Array;
  /** Candidates that cost no extra moment now. */
  readonly free: TimeSet;
  best: { high: number; low: number; chosen: number[] } | null;
}

/** A folded cost. */
interface Cost {
  readonly high: number;
  readonly low: number;
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
      depth === 0 ? model.domains : new Uint32Array(model.domains.length),
    ),
    chosen: new Int32Array(count).fill(notChosen),
    used: new Uint16Array(model.times.length),
    free: weighing.base.slice(),
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
  const variable = narrowestVariable(model, from, chosen);
  const rest = leastOfOthers(search, from, variable);
  const least = sum(rest, sum(leastOf(search, from, variable), extraLeft(search, from)));
  if (!isBetter(search, sum(spent, least))) return true;
  for (const { candidate, cost } of choices(search, from, variable)) {
    const total = sum(spent, cost);
    if (!isBetter(search, sum(total, rest))) break;
    if (!takeStep(search.budget)) return false;
    choose(search, variable, candidate);
    const goesOn = !narrow(model, chosen, { from, to, variable, candidate }) || descend(search, depth + 1, total);
    release(search, variable, candidate);
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

/** The cheapest candidate a variable has left, without the cost of an extra moment. */
function leastOf({ model, weighing }: Search, domains: TimeSet, variable: number): Cost {
  const weights = weighing.weights[variable];
  const start = variable * model.words;
  const cheapest = weights?.order.find((candidate) => isIn(domains, start, candidate)) ?? 0;
  return { high: weights?.high[cheapest] ?? 0, low: weights?.low[cheapest] ?? 0 };
}

function leastOfOthers(search: Search, domains: TimeSet, except: number): Cost {
  let high = 0;
  let low = 0;
  for (let variable = 0; variable < search.chosen.length; variable += 1) {
    if (variable === except || search.chosen[variable] !== notChosen) continue;
    const least = leastOf(search, domains, variable);
    high += least.high;
    low += least.low;
  }
  return { high, low };
}

/** Extra moments that cannot be avoided: open variables whose candidates are all extra and share none with each other. */
function extraLeft({ model, weighing, chosen, free }: Search, domains: TimeSet): Cost {
  const { words } = model;
  const claimed = new Uint32Array(words);
  let extra = 0;
  for (let variable = 0; variable < chosen.length; variable += 1) {
    const start = variable * words;
    if (chosen[variable] !== notChosen || overlap(domains, start, free, 0, words)) continue;
    if (overlap(domains, start, claimed, 0, words)) continue;
    for (let word = 0; word < words; word += 1) {
      claimed[word] = (claimed[word] ?? 0) | (domains[start + word] ?? 0);
    }
    extra += 1;
  }
  return { high: 0, low: extra * weighing.scale.extra };
}

/** The candidates of a variable with what each adds now, cheapest first. */
function choices(search: Search, domains: TimeSet, variable: number): { candidate: number; cost: Cost }[] {
  const { model, weighing, free } = search;
  const weights = weighing.weights[variable];
  const found: { candidate: number; cost: Cost }[] = [];
  if (weights === undefined) return found;
  for (const candidate of weights.order) {
    if (!isIn(domains, variable * model.words, candidate)) continue;
    const extra = isIn(free, 0, candidate) ? 0 : weighing.scale.extra;
    const high = (weights.high[candidate] ?? 0) + added(search, variable, candidate);
    found.push({ candidate, cost: { high, low: (weights.low[candidate] ?? 0) + extra } });
  }
  return found.sort((a, b) => a.cost.high - b.cost.high || a.cost.low - b.cost.low || a.candidate - b.candidate);
}

/** What a choice adds together with choices already made: crowded own moments and broken gaps of scope `other`. */
function added({ model, weighing, chosen }: Search, variable: number, candidate: number): number {
  const { group, position } = model.variables[variable] ?? { group: 0, position: 0 };
  const own = weighing.groups[group];
  let crowded = 0;
  if (own !== undefined) {
    const time = model.times[candidate] ?? 0;
    const at = (other: number): number | undefined => {
      const index = chosen[variable - position + other] ?? notChosen;
      return index === notChosen ? undefined : model.times[index];
    };
    const last = own.count - 1;
    const round = weighing.period !== null && own.count > 1 ? weighing.period : undefined;
    const before = position > 0 ? at(position - 1) : round === undefined ? own.previous : shift(at(last), -round);
    const after = position < last ? at(position + 1) : round === undefined ? own.next : shift(at(0), round);
    if (before !== undefined) crowded += crowding(own, time - before);
    if (after !== undefined) crowded += crowding(own, after - time);
  }
  let high = crowded * weighing.scale.crowded;
  for (const link of weighing.softLinks[variable] ?? []) {
    const other = chosen[link.to] ?? notChosen;
    if (other === notChosen || isIn(link.rows, candidate * model.words, other)) continue;
    high += weighing.scale.otherBroken;
  }
  return high;
}

function shift(time: number | undefined, minutes: number): number | undefined {
  return time === undefined ? undefined : time + minutes;
}

function choose({ used, free, chosen }: Search, variable: number, candidate: number): void {
  chosen[variable] = candidate;
  used[candidate] = (used[candidate] ?? 0) + 1;
  free[candidate >>> 5] = ((free[candidate >>> 5] ?? 0) | (1 << (candidate & 31))) >>> 0;
}

function release({ used, free, chosen, weighing }: Search, variable: number, candidate: number): void {
  chosen[variable] = notChosen;
  used[candidate] = (used[candidate] ?? 1) - 1;
  if (used[candidate] === 0 && !isIn(weighing.base, 0, candidate)) {
    free[candidate >>> 5] = ((free[candidate >>> 5] ?? 0) & ~(1 << (candidate & 31))) >>> 0;
  }
}
