import { createOracle, type Oracle } from '../clash/oracle.ts';
import type { Gap } from '../item.ts';
import type { Budget } from '../search/budget.ts';
import { type DayParts, dayProblem } from './day-problem.ts';

/** An oracle over the given gaps, all of them binding, on a repeating day. */
export function dayOracle(parts: DayParts, gaps: readonly Gap[], budget: Budget): Oracle {
  const binding = gaps.map((gap): Gap => ({ ...gap, scope: 'nutrient' }));
  return createOracle(dayProblem(parts, binding, 'deciding'), budget);
}

/** The items of a gap that may be left out of the day: the nutrient, by contract the second. */
export function removableItems(gap: Gap, parts: DayParts): string[] {
  const nutrients = new Set(parts.request.items.filter(({ kind }) => kind === 'nutrient').map(({ id }) => id));
  if (nutrients.has(gap.second)) return [gap.second];
  return nutrients.has(gap.first) ? [gap.first] : [gap.second];
}
