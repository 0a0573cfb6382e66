import { onClock } from '../clock.ts';
import type { CompiledGap } from '../problem/compile-gaps.ts';
import { crowding, momentCost, type Scale, scaleFor } from '../problem/cost.ts';
import type { Group, Problem } from '../problem/problem.ts';
import { firstVariables, type Link, linkEach, type Model } from './model.ts';
import { addTo, type TimeSet } from './time-set.ts';

/** The cost of each candidate of one variable, folded in two numbers. */
export interface Weights {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/** Everything a search for the best day weighs. */
export interface Weighing {
  readonly scale: Scale;
  /** By variable. */
  readonly weights: readonly Weights[];
  /** By variable: rows of candidates that do not break a gap of scope `other` with the linked variable. */
  readonly softLinks: readonly (readonly Link[])[];
  /** Candidates at which something is taken or eaten anyway. */
  readonly base: TimeSet;
  readonly groups: readonly Group[];
  readonly period: number | null;
  /** By group: what an interval between two neighbouring moments costs, by its minutes; see `edgesOf`. */
  readonly edges: readonly Float64Array[];
}

/** Weighs every candidate of a model; `soft` are the gaps that cost instead of bind. */
export function weigh(problem: Problem, model: Model, soft: readonly CompiledGap[]): Weighing {
  const { groups, times, comfort } = problem;
  const scale = scaleFor(model.variables.length);
  const known = new Map<string, Weights>();
  const weights = model.variables.map(({ group, position }) => {
    const key = keyOf(groups, { group, position }, soft);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = weightsOf(problem, { group, position, scale, soft });
    known.set(key, made);
    return made;
  });
  const starts = firstVariables(groups);
  const softLinks: Link[][] = model.variables.map(() => []);
  for (const { pairing } of soft) {
    if (pairing === undefined) continue;
    linkEach(groups, starts, softLinks, { from: pairing.first, to: pairing.second, rows: pairing.secondAllowed });
    linkEach(groups, starts, softLinks, { from: pairing.second, to: pairing.first, rows: pairing.firstAllowed });
  }
  const base = new Uint32Array(model.words);
  times.forEach((time, index) => {
    if (comfort.base.has(onClock(time))) addTo(base, 0, index);
  });
  return {
    scale,
    weights,
    softLinks,
    base,
    groups,
    period: problem.period,
    edges: edgesOfAll(problem, scale),
  };
}

/** Groups of equal count and spread share one table. */
function edgesOfAll(problem: Problem, scale: Scale): Float64Array[] {
  const known = new Map<string, Float64Array>();
  return problem.groups.map((group) => {
    const key = `${group.count}/${group.spreadMinutes}`;
    const made = known.get(key) ?? edgesOf(problem, group, scale);
    known.set(key, made);
    return made;
  });
}

/** With two moments on a repeating day the way over midnight belongs to the interval. Empty for a single moment. */
function edgesOf({ times, period }: Problem, group: Group, scale: Scale): Float64Array {
  if (group.count < 2) return new Float64Array(0);
  const longest = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const round = group.count === 2 ? period : null;
  return Float64Array.from({ length: longest + 1 }, (_, interval) => {
    const overMidnight = round === null ? 0 : crowding(group, round - interval);
    return (crowding(group, interval) + overMidnight) * scale.crowded;
  });
}

/** Moments that cost the same share one table. */
function keyOf(
  groups: readonly Group[],
  { group, position }: { group: number; position: number },
  soft: readonly CompiledGap[],
): string {
  const one = groups[group];
  const bound = soft.some(({ bounds }) => bounds.some((each) => each.group === group));
  return `${one?.food ?? ''}/${bound ? group : ''}/${one?.preferred?.[position] ?? ''}`;
}

function weightsOf(
  problem: Problem,
  options: { group: number; position: number; scale: Scale; soft: readonly CompiledGap[] },
): Weights {
  const { times, groups } = problem;
  const high = new Float64Array(times.length);
  const low = new Float64Array(times.length);
  const group = groups[options.group];
  if (group !== undefined) {
    times.forEach((minute, index) => {
      const cost = momentCost(problem, { group, position: options.position, scale: options.scale, minute });
      high[index] = cost.high;
      low[index] = cost.low;
    });
  }
  for (const { bounds } of options.soft) {
    for (const bound of bounds) {
      if (bound.group !== options.group) continue;
      bound.broken.forEach((count, index) => {
        high[index] = (high[index] ?? 0) + count * options.scale.otherBroken;
      });
    }
  }
  return { high, low };
}
