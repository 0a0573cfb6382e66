import type { Ledger } from './ledger.ts';
import type { Model } from './model.ts';
import { membersOf, type TimeSet } from './time-set.ts';
import type { Weighing } from './weighing.ts';

/** A group's open moments seen together. */
export interface Share {
  /** By candidate, row after row for the group's variables: what the whole group costs at least when that candidate is chosen. */
  readonly through: Float64Array;
}

/** Candidates of one variable of a group: their numbers, times and costs, and the least cost of what leads to or follows each. */
interface Row {
  readonly candidates: Int32Array;
  readonly times: Float64Array;
  readonly cost: Float64Array;
  /** Least cost of the moments up to and including this one. */
  readonly before: Float64Array;
  /** Least cost of the moments after this one. */
  readonly after: Float64Array;
}

/**
 * What the moments of one group, of which none is placed yet, cost together for each candidate of each of them (the first folded
 * number). Two moments are judged exactly; of more the interval over midnight is left out, which can only lower the number.
 * Infinite where the moments fit in no order.
 */
export function shareOf(
  { model, weighing, ledger }: { readonly model: Model; readonly weighing: Weighing; readonly ledger: Ledger },
  domains: TimeSet,
  { group, first }: { group: number; first: number },
): Share {
  const count = model.times.length;
  const moments = weighing.groups[group]?.count ?? 0;
  const edges = weighing.edges[group] ?? new Float64Array(0);
  const rows = Array.from({ length: moments }, (_, index) =>
    rowOf(model, ledger, { domains, variable: first + index }),
  );
  for (let position = 1; position < moments; position += 1) leadTo(rows[position - 1], rows[position], edges);
  for (let position = moments - 2; position >= 0; position -= 1) follow(rows[position], rows[position + 1], edges);
  const through = new Float64Array(moments * count).fill(Number.POSITIVE_INFINITY);
  for (const [position, { candidates, before, after }] of rows.entries()) {
    for (let index = 0; index < candidates.length; index += 1) {
      through[position * count + (candidates[index] ?? 0)] = (before[index] ?? 0) + (after[index] ?? 0);
    }
  }
  return { through };
}

function rowOf(model: Model, ledger: Ledger, { domains, variable }: { domains: TimeSet; variable: number }): Row {
  const candidates = membersOf(domains, variable * model.words, model.words);
  const offset = variable * model.times.length;
  const times = new Float64Array(candidates.length);
  const cost = new Float64Array(candidates.length);
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index] ?? 0;
    times[index] = model.times[candidate] ?? 0;
    cost[index] = ledger.high[offset + candidate] ?? 0;
  }
  return { candidates, times, cost, before: cost.slice(), after: new Float64Array(candidates.length) };
}

function leadTo(from: Row | undefined, to: Row | undefined, edges: Float64Array): void {
  if (from === undefined || to === undefined) return;
  for (let index = 0; index < to.times.length; index += 1) {
    const time = to.times[index] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    for (let earlier = 0; earlier < from.times.length; earlier += 1) {
      const interval = time - (from.times[earlier] ?? 0);
      if (interval <= 0) break;
      const sum = (from.before[earlier] ?? 0) + (edges[interval] ?? 0);
      if (sum < least) least = sum;
    }
    to.before[index] = least + (to.cost[index] ?? 0);
  }
}

function follow(from: Row | undefined, to: Row | undefined, edges: Float64Array): void {
  if (from === undefined || to === undefined) return;
  for (let index = 0; index < from.times.length; index += 1) {
    const time = from.times[index] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    for (let later = to.times.length - 1; later >= 0; later -= 1) {
      const interval = (to.times[later] ?? 0) - time;
      if (interval <= 0) break;
      const sum = (to.after[later] ?? 0) + (to.cost[later] ?? 0) + (edges[interval] ?? 0);
      if (sum < least) least = sum;
    }
    from.after[index] = least;
  }
}
