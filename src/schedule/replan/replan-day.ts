import { shrinkClash } from '../clash/fewest-changes.ts';
import { createOracle } from '../clash/oracle.ts';
import { formatClock } from '../clock.ts';
import { removableItems } from '../day/day-oracle.ts';
import { comfortOf, type Times } from '../day/day-problem.ts';
import { bindingApart, withApart, withoutApart } from '../day/keep-apart.ts';
import { eventOf } from '../day/list-events.ts';
import { scheduleDay } from '../day/schedule-day.ts';
import { isHard, type Solved, solve } from '../day/solve.ts';
import { leftOut, usualGridMinutes } from '../day/sort-items.ts';
import { holdsOnLine } from '../gap-holds.ts';
import type { Gap, Item } from '../item.ts';
import { comfortableTimes, decidingTimes, type Span } from '../problem/candidates.ts';
import type { Occurrence, Problem } from '../problem/problem.ts';
import { budgetsOf } from '../search/budget.ts';
import { brokenOnLine, lineConflict } from './line-conflicts.ts';
import { type LineParts, lineParts, onLine } from './line-parts.ts';
import type { ReplannedDay, ReplannedEvent, ReplanRequest } from './replanned-day.ts';
import { stillPossible } from './still-possible.ts';

/** Reasons why a medicine has no time today that make no day impossible. */
const openReasons: ReadonlySet<string> = new Set(['no-moments', 'as-needed', 'not-by-mouth', 'empty-stomach', 'apart']);

/**
 * Places the rest of a day that is under way. Gaps count in elapsed minutes from what was really taken, and into tomorrow, which
 * returns to the plan. A missed moment is reported and never added to another. Throws a `ScheduleDefect` as `scheduleDay` does.
 */
export function replanDay(request: ReplanRequest): ReplannedDay {
  const plan = scheduleDay(request);
  const parts = lineParts(request, plan);
  const relaxed = new Map(plan.relaxed.map((one) => [one.gap, one]));
  const gaps = withoutApart(request.gaps).map((gap): Gap => {
    const other = relaxed.get(gap.id);
    return other === undefined ? gap : { ...gap, beforeMinutes: other.beforeMinutes, afterMinutes: other.afterMinutes };
  });
  // What happened or stands cannot be searched around: it is reported, and the gap still binds the rest.
  const standing = gaps.filter((gap) => brokenOnLine(gap, parts).length > 0);
  const { solved, out, clash } = placeRest(parts, withApart(gaps, bindingApart(request)));
  const own = new Set(gaps.map(({ id }) => id));
  const stated = clash.filter(({ id }) => own.has(id));
  const placed = solved.state === 'found' ? solved.placed : [];
  const late = [...out].map((id) => ({ id, reason: 'clash' as const }));
  const hard =
    solved.state === 'found'
      ? []
      : parts.groups
          .filter(({ item }) => !out.has(item))
          .map(({ item }) => ({ id: item, reason: 'too-hard' as const }));
  const conflicts = [
    ...standing.map((gap) => lineConflict([gap], parts)),
    ...(stated.length === 0 ? [] : [lineConflict(stated, parts)]),
    ...plan.conflicts.filter(({ reason }) => reason === 'avoid'),
  ];
  const unplaced = request.items.flatMap((item): ReplannedDay['unplaced'] => {
    const held = parts.held.get(item.id);
    if (held !== undefined) return [{ input: item.id, name: item.name, reason: held, rules: [] }];
    const today = [...late, ...hard].find(({ id }) => id === item.id);
    return today === undefined ? plan.unplaced.filter(({ input }) => input === item.id) : [leftOut(item, today.reason)];
  });
  return {
    feasible:
      plan.feasible &&
      unplaced.every(({ reason }) => openReasons.has(reason)) &&
      !conflicts.some(({ scope }) => scope === 'nutrient'),
    events: eventsOf(parts, placed),
    missed: request.items.flatMap((item) =>
      missedOf(parts, item).map((minute) => ({
        input: item.id,
        name: item.name,
        at: formatClock(parts.clock.toWall(minute)),
        stillPossible: stillPossible(parts, item, { gaps, placed }),
      })),
    ),
    beyondPlan: request.items.flatMap((item) =>
      (parts.matched.get(item.id)?.beyondPlan ?? []).map((minute) => eventOf(item, parts.clock.toWall(minute))),
    ),
    conflicts,
    unplaced,
    tomorrow: plan,
  };
}

/** Nothing that is taken only when needed was ever missed. */
function missedOf({ matched }: LineParts, item: Item): readonly number[] {
  return item.asNeeded === true ? [] : (matched.get(item.id)?.missed ?? []);
}

/** Places what is due; where that cannot be, items of clashing gaps are left out one by one until the rest can. */
function placeRest(
  parts: LineParts,
  gaps: readonly Gap[],
): { solved: Solved; out: ReadonlySet<string>; clash: readonly Gap[] } {
  const newBudget = budgetsOf(
    parts.request.budget,
    parts.groups.reduce((sum, { count }) => sum + count, 0),
  );
  const out = new Set<string>();
  let clash: readonly Gap[] = [];
  for (;;) {
    const groups = parts.groups.filter(({ item }) => !out.has(item));
    const make = (inEffect: readonly Gap[], which: Times): Problem =>
      lineProblem({ ...parts, groups }, inEffect, which);
    const solved = solve(make, gaps, newBudget);
    if (solved.state !== 'none') return { solved, out, clash };
    const hard = gaps.filter(isHard);
    const oracle = createOracle(make(hard, 'deciding'), newBudget('decide'));
    const core =
      shrinkClash(
        hard.map((_, index) => index),
        oracle,
      ) ?? hard.map((_, index) => index);
    const blamed = core.flatMap((index) => hard[index] ?? []);
    if (clash.length === 0) clash = blamed;
    const open = new Set(groups.map(({ item }) => item));
    const victims = blamed.flatMap((gap) => [...removableItems(gap, parts), gap.first, gap.second]);
    const next = victims.find((id) => open.has(id)) ?? groups[0]?.item;
    if (next === undefined) return { solved, out, clash };
    out.add(next);
  }
}

function lineProblem(parts: LineParts, gaps: readonly Gap[], which: Times): Problem {
  const { fixed, groups } = parts;
  const request = onLine(parts);
  const gridMinutes = request.day.gridMinutes ?? usualGridMinutes;
  const span: Span = {
    from: request.now,
    to: Math.max(request.now, parts.until),
    gridMinutes,
    fixed,
    groups,
    gaps,
    also: [request.now, request.day.wakes, request.day.sleeps],
    wrap: (minute) => minute,
  };
  const comfortable = which === 'deciding' ? [] : comfortableTimes(span);
  const deciding = which === 'comfortable' ? [] : decidingTimes({ ...span, gaps: gaps.filter(isHard) });
  return {
    times: [...new Set([...comfortable, ...deciding])].sort((a, b) => a - b),
    fixed,
    groups,
    gaps,
    holds: holdsOnLine,
    period: null,
    standingMayBreak: true,
    separation: gridMinutes,
    comfort: comfortOf(request, fixed, groups),
  };
}

function eventsOf({ request, matched, dueFixed, clock }: LineParts, placed: readonly Occurrence[]): ReplannedEvent[] {
  const kindOrder = { meal: 0, medicine: 1, nutrient: 2 } as const;
  const all = request.items.flatMap((item: Item, index) => {
    const today = matched.get(item.id);
    const status = item.kind === 'meal' ? ('meal' as const) : ('taken' as const);
    const due = [...dueFixed, ...placed].filter((one) => one.item === item.id);
    return [
      ...[...(today?.taken ?? []), ...(today?.beyondPlan ?? [])].map((minute) => ({ item, index, minute, status })),
      ...due.map(({ minute }) => ({ item, index, minute, status: 'due' as const })),
    ];
  });
  return all
    .sort((a, b) => a.minute - b.minute || kindOrder[a.item.kind] - kindOrder[b.item.kind] || a.index - b.index)
    .map(({ item, minute, status }) => ({ ...eventOf(item, clock.toWall(minute)), status }));
}
