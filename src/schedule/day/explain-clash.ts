import type { Clash } from '../clash/smallest-clash.ts';
import type { BrokenPair, Concession, Conflict } from '../day-schedule.ts';
import { needsDaysBetween } from '../gap-holds.ts';
import type { Gap, Item } from '../item.ts';
import type { NewBudget } from '../search/budget.ts';
import { brokenPairs } from './broken-pairs.ts';
import { dayOracle, removableItems } from './day-oracle.ts';
import type { DayParts } from './day-problem.ts';
import { groupOf } from './sort-items.ts';

/** Turns a clash into words for the answer: which items, which moments, and each single change that would resolve it. */
export function explainClash(parts: DayParts, gaps: readonly Gap[], clash: Clash, newBudget: NewBudget): Conflict {
  const involved = clash.gaps.flatMap((index) => gaps[index] ?? []);
  const broken = involved.flatMap((gap) => brokenPairs(gap, standing(parts, gap.first), standing(parts, gap.second)));
  return {
    reason: reasonOf(clash, involved, broken),
    scope: involved[0]?.scope === 'other' ? 'other' : 'nutrient',
    items: [...new Set(involved.flatMap(({ first, second }) => [first, second]))],
    gaps: involved.map(({ id }) => id),
    rules: [...new Set(involved.map(({ rule }) => rule))],
    broken: involved.some(needsDaysBetween) ? [] : broken,
    wouldHaveToGive: clash.proven ? concessions(parts, involved, newBudget) : [],
  };
}

function reasonOf(clash: Clash, gaps: readonly Gap[], broken: readonly BrokenPair[]): Conflict['reason'] {
  if (!clash.proven) return 'too-hard';
  if (gaps.some(needsDaysBetween)) return 'days-between';
  return broken.length > 0 ? 'fixed-times' : 'no-room';
}

/** Single changes, each tried: another time, fewer moments, leaving a nutrient item out, or one gap less. */
export function concessions(parts: DayParts, gaps: readonly Gap[], newBudget: NewBudget): Concession[] {
  const ids = new Set(gaps.flatMap(({ first, second }) => [first, second]));
  const items = parts.request.items.filter(({ id }) => ids.has(id));
  const holds = (changed: DayParts): boolean =>
    dayOracle(changed, gaps, newBudget('decide'))(gaps.map((_, index) => index)) === 'found';
  const leavable = new Set(gaps.flatMap((gap) => removableItems(gap, parts)));
  return [
    ...items.flatMap((item): Concession[] =>
      parts.fixed.some((one) => one.item === item.id) && holds(freed(parts, item))
        ? [{ kind: 'time', item: item.id }]
        : [],
    ),
    ...items.flatMap((item) => fewerMoments(parts, item, holds)),
    ...items.flatMap(({ id, keep }): Concession[] =>
      leavable.has(id) && keep !== true ? [{ kind: 'item', item: id }] : [],
    ),
    ...gaps.map(({ id }): Concession => ({ kind: 'gap', gap: id })),
  ];
}

function standing({ fixed }: DayParts, item: string): number[] {
  return fixed.filter((one) => one.item === item).map(({ minute }) => minute);
}

/** The same day with one item's times left open. */
function freed({ request, fixed, groups }: DayParts, item: Item): DayParts {
  const count = fixed.filter((one) => one.item === item.id).length;
  return {
    request,
    fixed: fixed.filter((one) => one.item !== item.id),
    groups: [...groups, groupOf(item, count, request.day)],
  };
}

function fewerMoments(parts: DayParts, item: Item, holds: (changed: DayParts) => boolean): Concession[] {
  const group = parts.groups.find((one) => one.item === item.id);
  for (let moments = (group?.count ?? 1) - 1; moments >= 1; moments -= 1) {
    const groups = parts.groups.map((one) => (one.item === item.id ? { ...one, count: moments } : one));
    if (holds({ ...parts, groups })) return [{ kind: 'moments', item: item.id, moments }];
  }
  return [];
}
