import { crowding } from '../problem/cost.ts';
import type { Model } from './model.ts';
import { notChosen } from './narrow.ts';
import { addTo, isIn, removeFrom, type TimeSet } from './time-set.ts';
import type { Weighing } from './weighing.ts';

/** What each candidate of each open variable would cost now, given what is placed. */
export interface Ledger {
  /** A row of candidates for each variable; the first folded number. */
  readonly high: Float64Array;
  /** How many placed moments stand at each candidate. */
  readonly used: Uint16Array;
  /** Candidates that cost no extra moment now. */
  readonly free: TimeSet;
}

/** The ledger before anything is placed; own moments that stand already on a line count from the start. */
export function createLedger(model: Model, weighing: Weighing): Ledger {
  const count = model.times.length;
  const high = new Float64Array(model.variables.length * count);
  model.variables.forEach(({ group, position }, variable) => {
    high.set(weighing.weights[variable]?.high ?? [], variable * count);
    const own = weighing.groups[group];
    if (own === undefined) return;
    model.times.forEach((time, candidate) => {
      let crowded = 0;
      if (position === 0 && own.previous !== undefined) crowded += crowding(own, time - own.previous);
      if (position === own.count - 1 && own.next !== undefined) crowded += crowding(own, own.next - time);
      const index = variable * count + candidate;
      high[index] = (high[index] ?? 0) + crowded * weighing.scale.crowded;
    });
  });
  return { high, used: new Uint16Array(count), free: weighing.base.slice() };
}

/** Enters a choice into the ledger, or with `sign` -1 takes the last one out again. */
export function post(
  ledger: Ledger,
  { model, weighing, chosen }: { readonly model: Model; readonly weighing: Weighing; readonly chosen: Int32Array },
  { variable, candidate, sign }: { variable: number; candidate: number; sign: 1 | -1 },
): void {
  const used = (ledger.used[candidate] ?? 0) + sign;
  ledger.used[candidate] = used;
  if (used > 0) addTo(ledger.free, 0, candidate);
  else if (!isIn(weighing.base, 0, candidate)) removeFrom(ledger.free, 0, candidate);
  const count = model.times.length;
  const time = model.times[candidate] ?? 0;
  const { group, position } = model.variables[variable] ?? { group: 0, position: 0 };
  const own = weighing.groups[group];
  const add = (other: number, cost: (candidate: number) => number): void => {
    if (chosen[other] !== notChosen) return;
    for (let index = 0; index < count; index += 1) {
      ledger.high[other * count + index] = (ledger.high[other * count + index] ?? 0) + sign * cost(index);
    }
  };
  if (own !== undefined && own.count > 1) {
    const crowd = (interval: number): number => crowding(own, interval) * weighing.scale.crowded;
    const at = (index: number): number => model.times[index] ?? 0;
    const { period } = weighing;
    const last = own.count - 1;
    if (position < last) add(variable + 1, (index) => crowd(at(index) - time));
    if (position > 0) add(variable - 1, (index) => crowd(time - at(index)));
    if (period !== null && position === last) add(variable - last, (index) => crowd(at(index) + period - time));
    if (period !== null && position === 0) add(variable + last, (index) => crowd(time + period - at(index)));
  }
  for (const { to, rows } of weighing.softLinks[variable] ?? []) {
    add(to, (index) => (isIn(rows, candidate * model.words, index) ? 0 : weighing.scale.otherBroken));
  }
}
