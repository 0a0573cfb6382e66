import type { Gap } from '../item.ts';
import { addTo, type TimeSet, wordsFor } from '../search/time-set.ts';
import type { Group, Occurrence, Problem } from './problem.ts';

/** Allowed times of a group, and how many standing moments each candidate breaks the gap with. */
export interface Bound {
  readonly group: number;
  readonly allowed: TimeSet;
  readonly broken: Uint16Array;
}

/** For each candidate of one group the allowed candidates of the other; row after row. */
export interface Pairing {
  readonly first: number;
  readonly second: number;
  readonly secondAllowed: TimeSet;
  readonly firstAllowed: TimeSet;
}

/** A gap worked out over the candidates. */
export interface CompiledGap {
  readonly gap: Gap;
  /** Standing moments that break it; facts excepted. */
  readonly brokenFixed: readonly { readonly first: number; readonly second: number }[];
  readonly bounds: readonly Bound[];
  /** Absent unless both sides have moments to place. */
  readonly pairing?: Pairing;
}

/** Works out every gap once, so that any subset of them can be searched. Gaps of absent items bind nothing. */
export function compileGaps(problem: Problem): CompiledGap[] {
  const groupOf = new Map(problem.groups.map((group, index) => [group.item, index]));
  const standing = new Map<string, Occurrence[]>();
  const known: Matrices = new Map();
  for (const one of problem.fixed) standing.set(one.item, [...(standing.get(one.item) ?? []), one]);
  return problem.gaps.map((gap) => {
    const firstFixed = standing.get(gap.first) ?? [];
    const secondFixed = standing.get(gap.second) ?? [];
    const firstGroup = groupOf.get(gap.first);
    const secondGroup = groupOf.get(gap.second);
    const bounds: Bound[] = [];
    if (secondGroup !== undefined && firstFixed.length > 0) {
      bounds.push(bind(problem, secondGroup, firstFixed, (time, fixed) => problem.holds(gap, fixed, time)));
    }
    if (firstGroup !== undefined && secondFixed.length > 0) {
      bounds.push(bind(problem, firstGroup, secondFixed, (time, fixed) => problem.holds(gap, time, fixed)));
    }
    return {
      gap,
      brokenFixed: problem.standingMayBreak === true ? [] : brokenPairs(problem, gap, firstFixed, secondFixed),
      bounds,
      ...(firstGroup === undefined || secondGroup === undefined || isSingle(problem.groups, firstGroup, secondGroup)
        ? {}
        : { pairing: { first: firstGroup, second: secondGroup, ...matricesOf(problem, gap, known) } }),
    };
  });
}

function isSingle(groups: readonly Group[], first: number, second: number): boolean {
  return first === second && groups[first]?.count === 1;
}

function brokenPairs(
  problem: Problem,
  gap: Gap,
  firstFixed: readonly Occurrence[],
  secondFixed: readonly Occurrence[],
): { first: number; second: number }[] {
  const broken: { first: number; second: number }[] = [];
  for (const first of firstFixed) {
    for (const second of secondFixed) {
      const isFact = first.fact === true && second.fact === true;
      if (first === second || isFact || problem.holds(gap, first.minute, second.minute)) continue;
      broken.push({ first: first.minute, second: second.minute });
    }
  }
  return broken;
}

function bind(
  problem: Problem,
  group: number,
  standing: readonly Occurrence[],
  keeps: (time: number, fixed: number) => boolean,
): Bound {
  const broken = new Uint16Array(problem.times.length);
  const allowed = new Uint32Array(wordsFor(problem.times.length));
  problem.times.forEach((time, index) => {
    let count = 0;
    for (const fixed of standing) if (!keeps(time, fixed.minute)) count += 1;
    broken[index] = count;
    if (count === 0) addTo(allowed, 0, index);
  });
  return { group, allowed, broken };
}

/** Rows by the halves of a gap: gaps of equal halves allow the same. */
type Matrices = Map<string, Pick<Pairing, 'secondAllowed' | 'firstAllowed'>>;

function matricesOf(problem: Problem, gap: Gap, known: Matrices): Pick<Pairing, 'secondAllowed' | 'firstAllowed'> {
  const key = `${gap.beforeMinutes}/${gap.afterMinutes}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { times, holds } = problem;
  const words = wordsFor(times.length);
  const secondAllowed = new Uint32Array(times.length * words);
  const firstAllowed = new Uint32Array(times.length * words);
  times.forEach((firstTime, row) => {
    times.forEach((secondTime, column) => {
      if (!holds(gap, firstTime, secondTime)) return;
      addTo(secondAllowed, row * words, column);
      addTo(firstAllowed, column * words, row);
    });
  });
  const made = { secondAllowed, firstAllowed };
  known.set(key, made);
  return made;
}
