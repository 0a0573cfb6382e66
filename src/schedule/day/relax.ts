import { fewestChanges, type Judged, shrinkClash } from '../clash/fewest-changes.ts';
import type { Oracle } from '../clash/oracle.ts';
import type { Gap } from '../item.ts';
import type { Budget } from '../search/budget.ts';
import { dayOracle } from './day-oracle.ts';
import type { DayParts } from './day-problem.ts';

/** The gap with both halves of the other authority. */
export function relaxGap(gap: Gap): Gap {
  return gap.relaxation === undefined
    ? gap
    : { ...gap, beforeMinutes: gap.relaxation.beforeMinutes, afterMinutes: gap.relaxation.afterMinutes };
}

/** Ids of the fewest gaps that must be taken as the other authority states them to have a day; `null` when that gives none. */
export function relaxFewest(parts: DayParts, gaps: readonly Gap[], budget: Budget): ReadonlySet<string> | null {
  const oracle = dayOracle(parts, [...gaps, ...gaps.map(relaxGap)], budget);
  const changes = fewestChanges((relaxed) => judge(gaps, relaxed, oracle));
  return changes === null ? null : new Set(changes.flatMap((index) => gaps[index]?.id ?? []));
}

/** Numbers from `gaps.length` on are the relaxed versions. */
function judge(gaps: readonly Gap[], relaxed: readonly number[], oracle: Oracle): Judged {
  const inEffect = gaps.map((_, index) => (relaxed.includes(index) ? index + gaps.length : index));
  const state = oracle(inEffect);
  if (state === 'found') return { state: 'works' };
  const core = state === 'none' ? shrinkClash(inEffect, oracle) : null;
  if (core === null) return { state: 'out-of-steps' };
  return { state: 'needs', oneOf: core.filter((index) => gaps[index]?.relaxation !== undefined) };
}
