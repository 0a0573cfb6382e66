import type { CompiledGap } from '../problem/compile-gaps.ts';
import type { Group, Problem } from '../problem/problem.ts';
import { addTo, fullSet, intersect, type TimeSet, wordsFor } from './time-set.ts';

/** What the choice of one variable leaves for another: row `i` holds the allowed candidates when candidate `i` is chosen. */
export interface Link {
  readonly to: number;
  readonly rows: TimeSet;
}

/** One moment to place. */
export interface Variable {
  readonly group: number;
  /** 0 for the earliest moment of its group. */
  readonly position: number;
}

/** Variables with their candidates and what they forbid each other. */
export interface Model {
  readonly times: readonly number[];
  readonly words: number;
  readonly variables: readonly Variable[];
  /** The candidates of each variable, one stretch of `words` after the other. */
  readonly domains: TimeSet;
  /** By variable. */
  readonly links: readonly (readonly Link[])[];
}

/** Builds the model in which the given gaps bind; `null` when two standing moments already break one. */
export function buildModel(problem: Problem, gaps: readonly CompiledGap[]): Model | null {
  if (gaps.some((gap) => gap.brokenFixed.length > 0)) return null;
  const { times, groups } = problem;
  const words = wordsFor(times.length);
  const variables = groups.flatMap((group, index) =>
    Array.from({ length: group.count }, (_, position) => ({ group: index, position })),
  );
  const starts = firstVariables(groups);
  const links: Link[][] = variables.map(() => []);
  for (const [index, group] of groups.entries()) linkOrder(problem, group, starts[index] ?? 0, links);
  for (const { pairing } of gaps) {
    if (pairing === undefined) continue;
    linkEach(groups, starts, links, { from: pairing.first, to: pairing.second, rows: pairing.secondAllowed });
    linkEach(groups, starts, links, { from: pairing.second, to: pairing.first, rows: pairing.firstAllowed });
  }
  return { times, words, variables, domains: startDomains(problem, variables, gaps), links };
}

/** Number of the first variable of each group. */
export function firstVariables(groups: readonly Group[]): number[] {
  let start = 0;
  return groups.map((group) => {
    start += group.count;
    return start - group.count;
  });
}

function startDomains(problem: Problem, variables: readonly Variable[], gaps: readonly CompiledGap[]): TimeSet {
  const words = wordsFor(problem.times.length);
  const all = fullSet(problem.times.length);
  const perGroup = problem.groups.map((group) => ownTimes(problem, group, all));
  for (const { bounds } of gaps) {
    for (const { group, allowed } of bounds) {
      const set = perGroup[group];
      if (set !== undefined) intersect(set, 0, allowed, 0, words);
    }
  }
  const domains = new Uint32Array(variables.length * words);
  variables.forEach(({ group }, index) => {
    domains.set(perGroup[group] ?? all, index * words);
  });
  return domains;
}

function ownSeparation({ separation }: Problem, { leastMinutes = 0 }: Group): number {
  return Math.max(separation, leastMinutes);
}

/** On a line the moments lie between those of the item that stand already. */
function ownTimes(problem: Problem, group: Group, all: TimeSet): TimeSet {
  const { times } = problem;
  const separation = ownSeparation(problem, group);
  if (group.previous === undefined && group.next === undefined) return all.slice();
  const set = new Uint32Array(all.length);
  const from = (group.previous ?? Number.NEGATIVE_INFINITY) + separation;
  const until = (group.next ?? Number.POSITIVE_INFINITY) - separation;
  times.forEach((time, index) => {
    if (time >= from && time <= until) addTo(set, 0, index);
  });
  return set;
}

/** The moments of one item follow each other, never two at once, also over midnight. */
function linkOrder(problem: Problem, group: Group, start: number, links: Link[][]): void {
  const { times, period } = problem;
  const separation = ownSeparation(problem, group);
  const words = wordsFor(times.length);
  for (let steps = 1; steps < group.count; steps += 1) {
    const least = steps * separation;
    const most = period === null ? Number.POSITIVE_INFINITY : period - (group.count - steps) * separation;
    const later = new Uint32Array(times.length * words);
    const earlier = new Uint32Array(times.length * words);
    times.forEach((from, row) => {
      for (let column = row + 1; column < times.length; column += 1) {
        const distance = (times[column] ?? 0) - from;
        if (distance < least) continue;
        if (distance > most) break;
        addTo(later, row * words, column);
        addTo(earlier, column * words, row);
      }
    });
    for (let position = 0; position + steps < group.count; position += 1) {
      links[start + position]?.push({ to: start + position + steps, rows: later });
      links[start + position + steps]?.push({ to: start + position, rows: earlier });
    }
  }
}

/** Binds every moment of one group to every moment of another, or of itself. */
export function linkEach(
  groups: readonly Group[],
  starts: readonly number[],
  links: Link[][],
  { from, to, rows }: { from: number; to: number; rows: TimeSet },
): void {
  for (let one = 0; one < (groups[from]?.count ?? 0); one += 1) {
    for (let other = 0; other < (groups[to]?.count ?? 0); other += 1) {
      if (from === to && one === other) continue;
      links[(starts[from] ?? 0) + one]?.push({ to: (starts[to] ?? 0) + other, rows });
    }
  }
}
