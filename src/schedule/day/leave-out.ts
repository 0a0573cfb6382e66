import { fewestChanges, type Judged, shrinkClash } from '../clash/fewest-changes.ts';
import type { Oracle } from '../clash/oracle.ts';
import type { Gap } from '../item.ts';
import type { Budget } from '../search/budget.ts';
import { dayOracle, removableItems } from './day-oracle.ts';
import type { DayParts } from './day-problem.ts';

/** Ids of the fewest nutrient items without which the rest has a day; all of them when the steps ran out. */
export function leaveOutFewest(parts: DayParts, gaps: readonly Gap[], budget: Budget): ReadonlySet<string> {
  const removable = gaps.map((gap) => removableItems(gap, parts));
  const ids = parts.request.items.map(({ id }) => id).filter((id) => removable.some((items) => items.includes(id)));
  const oracle = dayOracle(parts, gaps, budget);
  const changes = fewestChanges((left) => judge({ gaps, removable, ids }, left, oracle));
  return new Set(changes === null ? ids : changes.flatMap((index) => ids[index] ?? []));
}

function judge(
  { gaps, removable, ids }: { gaps: readonly Gap[]; removable: readonly string[][]; ids: readonly string[] },
  left: readonly number[],
  oracle: Oracle,
): Judged {
  const out = new Set(left.map((index) => ids[index]));
  const binding = gaps.flatMap((gap, index) => (out.has(gap.first) || out.has(gap.second) ? [] : [index]));
  const state = oracle(binding);
  if (state === 'found') return { state: 'works' };
  const core = state === 'none' ? shrinkClash(binding, oracle) : null;
  if (core === null) return { state: 'out-of-steps' };
  const oneOf = new Set(core.flatMap((index) => removable[index] ?? []).map((id) => ids.indexOf(id)));
  return { state: 'needs', oneOf: [...oneOf] };
}
