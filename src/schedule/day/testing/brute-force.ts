import fc from 'fast-check';
import type { DayRequest, Gap, Item } from '../../item.ts';

/** Everything here is written anew from the method's text, by trying all times; nothing of the scheduler is used. */
const clock = (minute: number): number => ((minute % 1440) + 1440) % 1440;
const around = (a: number, b: number): number => Math.min(clock(a - b), clock(b - a));
/** Clock times by item. */
export type Placing = ReadonlyMap<string, readonly number[]>;

/** True when every pair of moments keeps the gap: the contract's words on a repeating day. */
export function keeps(gap: Gap, placing: Placing): boolean {
  return (placing.get(gap.first) ?? []).every((drug) =>
    (placing.get(gap.second) ?? []).every(
      (nutrient) => clock(nutrient - drug) >= gap.beforeMinutes && clock(drug - nutrient) >= gap.afterMinutes,
    ),
  );
}

function brokenMoments(gap: Gap, placing: Placing): number {
  let count = 0;
  for (const drug of placing.get(gap.first) ?? []) {
    for (const nutrient of placing.get(gap.second) ?? []) {
      if (clock(nutrient - drug) < gap.beforeMinutes || clock(drug - nutrient) < gap.afterMinutes) count += 1;
    }
  }
  return count;
}

const isPlacedFreely = (item: Item): boolean => item.at === undefined || item.movable === true;
const countOf = (item: Item): number => item.at?.length ?? item.moments ?? 1;

/** The row of goals in the order of the method. */
export function objective({ items, gaps, day }: DayRequest, placing: Placing): number[] {
  const meals = items.filter(({ kind }) => kind === 'meal').flatMap(({ at = [] }) => at);
  const base = new Set(items.flatMap(({ at = [] }) => at));
  const awake = clock(day.sleeps - day.wakes);
  let [woken, crowded, food, away, rough] = [0, 0, 0, 0, 0];
  const extra = new Set<number>();
  for (const item of items.filter(isPlacedFreely)) {
    const times = placing.get(item.id) ?? [];
    const target = Math.floor(awake / (times.length + 1));
    times.forEach((time, index) => {
      if (clock(time - day.wakes) > awake && !base.has(time)) woken += 1;
      const next = times[(index + 1) % times.length] ?? time;
      if (times.length > 1) crowded += Math.max(0, target - clock(next - time));
      const withFood = meals.some((meal) => clock(time - meal) <= 30);
      if ((item.food === 'prefer' && !withFood) || (item.food === 'avoid' && withFood)) food += 1;
      if (!base.has(time)) extra.add(time);
      const written = item.at?.[index];
      away +=
        written === undefined
          ? Math.min(...[day.wakes, day.sleeps, ...meals].map((one) => around(one, time)))
          : around(written, time);
      rough += time % 60 === 0 ? 0 : time % 60 === 30 ? 1 : time % 15 === 0 ? 2 : 3;
    });
  }
  const other = gaps
    .filter(({ scope }) => scope === 'other')
    .reduce((sum, gap) => sum + brokenMoments(gap, placing), 0);
  return [other, woken, crowded, food, extra.size, away, rough];
}

/** Below 0 when the first row is better. */
export function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, position) => value !== other[position]);
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/** All ways to place the free items on the grid. */
function* placings(request: DayRequest, index = 0, placing: Placing = new Map()): Generator<Placing> {
  const item = request.items[index];
  if (item === undefined) {
    yield placing;
    return;
  }
  const grid = request.day.gridMinutes ?? 15;
  const sets = isPlacedFreely(item) ? choose(countOf(item), grid, 0) : [item.at ?? []];
  for (const times of sets) yield* placings(request, index + 1, new Map([...placing, [item.id, times]]));
}

function* choose(count: number, grid: number, from: number): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let time = from; time < 1440; time += grid) {
    for (const rest of choose(count - 1, grid, time + grid)) yield [time, ...rest];
  }
}

/** The best row among all placings on the grid that keep the gaps; `null` when there is none. */
export function bruteForce(request: DayRequest, gaps: readonly Gap[]): number[] | null {
  let best: number[] | null = null;
  for (const placing of placings(request)) {
    if (!gaps.every((gap) => keeps(gap, placing))) continue;
    const value = objective(request, placing);
    if (best === null || compare(value, best) < 0) best = value;
  }
  return best;
}

/** True when any placing on the grid keeps the gaps. */
export function isPossible(request: DayRequest, gaps: readonly Gap[]): boolean {
  for (const placing of placings(request)) if (gaps.every((gap) => keeps(gap, placing))) return true;
  return false;
}

/** All subsets of a size, in the order of the request. */
export function subsets(gaps: readonly Gap[], size: number): Gap[][] {
  if (size === 0) return [[]];
  return gaps.flatMap((gap, index) => subsets(gaps.slice(index + 1), size - 1).map((rest) => [gap, ...rest]));
}

/** Ids of the first smallest subset that no placing keeps; `null` when all hold. */
export function smallestClash(request: DayRequest, gaps: readonly Gap[]): string[] | null {
  for (let size = 0; size <= gaps.length; size += 1) {
    const clash = subsets(gaps, size).find((some) => !isPossible(request, some));
    if (clash !== undefined) return clash.map(({ id }) => id);
  }
  return null;
}

/** Days of up to three fixed and two free items on a grid. `long` gaps clash often. */
export function requests({
  grid,
  free,
  long,
  most = free === 1 ? 2 : 1,
}: {
  grid: number;
  free: number;
  long: boolean;
  most?: number;
}): fc.Arbitrary<DayRequest> {
  const onGrid = fc.integer({ min: 0, max: 1440 / grid - 1 }).map((step) => step * grid);
  const times = fc.uniqueArray(onGrid, { minLength: 1, maxLength: 2 }).map((list) => list.sort((a, b) => a - b));
  const fixed = fc.array(times, { minLength: 1, maxLength: 3 });
  const open = fc.array(
    fc.record({
      moments: fc.integer({ min: 1, max: free }),
      food: fc.constantFrom(undefined, 'prefer' as const, 'avoid' as const),
      moved: fc.option(onGrid, { nil: undefined }),
    }),
    { minLength: most === 2 && free === 2 ? 2 : 1, maxLength: most },
  );
  const half = fc.integer({ min: 0, max: (long ? 840 : 360) / grid }).map((step) => step * grid);
  return fc
    .record({
      fixed,
      open,
      halves: fc.array(fc.tuple(half, half, fc.nat(), fc.nat(), fc.nat(4)), { maxLength: 5 }),
      meal: onGrid,
    })
    .map(({ fixed: fixedTimes, open: openItems, halves, meal }): DayRequest => {
      const items: Item[] = [
        ...fixedTimes.map((at, index): Item => ({ id: `m${index}`, kind: 'medicine', name: `m${index}`, at })),
        ...openItems.map(
          ({ moments, food, moved }, index): Item => ({
            id: `n${index}`,
            kind: 'nutrient',
            name: `n${index}`,
            ...(moved !== undefined && moments === 1 ? { at: [moved], movable: true } : { moments }),
            ...(food === undefined ? {} : { food }),
          }),
        ),
        { id: 'meal', kind: 'meal', name: 'meal', at: [meal] },
      ];
      const gaps = halves.map(([before, after, a, b, c], index): Gap => {
        const first = items[a % (items.length - 1)]?.id ?? 'm0';
        const others = items.filter(({ id }) => id !== first && id !== 'meal');
        const second = others[b % others.length]?.id ?? 'n0';
        const touches = first.startsWith('n') || second.startsWith('n');
        return {
          id: `g${index}`,
          rule: 'r',
          first,
          second,
          beforeMinutes: before,
          afterMinutes: after,
          scope: touches && c > 0 ? 'nutrient' : 'other',
        };
      });
      return { items, gaps, day: { wakes: 420, sleeps: 1380, gridMinutes: grid }, budget: 200_000 };
    });
}
