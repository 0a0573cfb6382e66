import type { DayRequest, Gap, Item } from '../item.ts';
import { sortItems } from './sort-items.ts';

/** Gaps of scope `apart` that bind: the planner chooses at least one side. Two standing items stay where they are. */
export function bindingApart({ items, gaps }: DayRequest): readonly Gap[] {
  const chosen = new Set(items.filter((item) => isFree(item) || item.movable === true).map(({ id }) => id));
  return gaps.filter((gap) => gap.scope === 'apart' && (chosen.has(gap.first) || chosen.has(gap.second)));
}

/** Gaps that are more than a choice of the planner. */
export function withoutApart(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter((gap) => gap.scope !== 'apart');
}

/** The gaps with those as firm as the others; the rest of scope `apart` says nothing. */
export function withApart(gaps: readonly Gap[], apart: readonly Gap[]): readonly Gap[] {
  return [...withoutApart(gaps), ...apart.map((gap): Gap => ({ ...gap, scope: 'nutrient' }))];
}

/** Free items that must stay apart from one that has no times: no time can be chosen for them either, nor for their partners. */
export function waitingApart(request: DayRequest): ReadonlySet<string> {
  const timeless = new Set(
    sortItems(request)
      .unplaced.filter(({ reason }) => reason !== 'avoid')
      .map(({ input }) => input),
  );
  const free = new Set(request.items.filter((item) => isFree(item) && !timeless.has(item.id)).map(({ id }) => id));
  const asked = new Set<string>();
  const reach = (from: string): void => {
    for (const { scope, first, second } of request.gaps) {
      if (scope !== 'apart' || (first !== from && second !== from)) continue;
      const other = first === from ? second : first;
      if (!free.has(other) || asked.has(other)) continue;
      asked.add(other);
      reach(other);
    }
  };
  for (const id of timeless) reach(id);
  return asked;
}

/** The free items of these gaps. */
export function freeItemsOf({ items }: DayRequest, apart: readonly Gap[]): ReadonlySet<string> {
  const named = new Set(apart.flatMap(({ first, second }) => [first, second]));
  return new Set(items.filter((item) => named.has(item.id) && isFree(item)).map(({ id }) => id));
}

/** The request without these items, and without the gaps that name them. */
export function withoutItems(request: DayRequest, out: ReadonlySet<string>): DayRequest {
  return {
    ...request,
    items: request.items.filter(({ id }) => !out.has(id)),
    gaps: request.gaps.filter(({ first, second }) => !out.has(first) && !out.has(second)),
  };
}

/** The request in which every item with times of its own in these gaps stays at them. */
export function withStanding(request: DayRequest, apart: readonly Gap[]): DayRequest {
  const named = new Set(apart.flatMap(({ first, second }) => [first, second]));
  return {
    ...request,
    items: request.items.map((item): Item => (named.has(item.id) ? { ...item, movable: false } : item)),
  };
}

function isFree({ at }: Item): boolean {
  return at === undefined || at.length === 0;
}
