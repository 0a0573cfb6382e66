import { crowding } from '../problem/cost.ts';
import type { Model } from './model.ts';
import { isIn } from './time-set.ts';
import type { Weighing } from './weighing.ts';

/**
 * By group: what its moments cost together at least beyond the sum of what each costs alone at least. Two moments are
 * judged exactly; of more the interval over midnight is left out, which can only make the floor lower.
 */
export function groupFloors(model: Model, weighing: Weighing): number[] {
  let start = 0;
  return weighing.groups.map((group, index) => {
    const first = start;
    start += group.count;
    return group.count < 2 ? 0 : floorOf(model, weighing, { index, first });
  });
}

function floorOf(model: Model, weighing: Weighing, { index, first }: { index: number; first: number }): number {
  const group = weighing.groups[index];
  if (group === undefined) return 0;
  const round = group.count === 2 ? weighing.period : null;
  let cheapest = open(model, weighing, first);
  let alone = Math.min(...cheapest.map(({ high }) => high));
  for (let position = 1; position < group.count; position += 1) {
    const here = open(model, weighing, first + position);
    alone += Math.min(...here.map(({ high }) => high));
    cheapest = here.flatMap(({ time, high }) => {
      let least = Number.POSITIVE_INFINITY;
      for (const before of cheapest) {
        if (before.time >= time) break;
        const interval = time - before.time;
        const crowded = crowding(group, interval) + (round === null ? 0 : crowding(group, round - interval));
        least = Math.min(least, before.high + crowded * weighing.scale.crowded);
      }
      return least === Number.POSITIVE_INFINITY ? [] : [{ time, high: high + least }];
    });
  }
  const together = Math.min(...cheapest.map(({ high }) => high));
  // No order fits at all: the search itself finds that out.
  return Number.isFinite(together) && Number.isFinite(alone) ? together - alone + 5 : 0;
}

function open(model: Model, weighing: Weighing, variable: number): { time: number; high: number }[] {
  return model.times.flatMap((time, candidate) =>
    isIn(model.domains, variable * model.words, candidate)
      ? [{ time, high: weighing.weights[variable]?.high[candidate] ?? 0 }]
      : [],
  );
}
