import { separateClashes } from '../clash/smallest-clash.ts';
import type { Conflict, DaySchedule, Relaxed, Unplaced } from '../day-schedule.ts';
import type { DayRequest, Gap } from '../item.ts';
import type { Occurrence } from '../problem/problem.ts';
import { budgetsOf, type NewBudget } from '../search/budget.ts';
import { brokenPairs } from './broken-pairs.ts';
import { dayOracle } from './day-oracle.ts';
import { type DayParts, dayProblem } from './day-problem.ts';
import { explainClash } from './explain-clash.ts';
import { freeWindows } from './free-windows.ts';
import { leaveOutFewest } from './leave-out.ts';
import { listEvents } from './list-events.ts';
import { mealConflicts } from './meal-conflicts.ts';
import { relaxFewest, relaxGap } from './relax.ts';
import { isHard, type Solved, solve } from './solve.ts';
import { leftOut, sortItems } from './sort-items.ts';

/** The day of a request, or the clashes in its way and a day for the rest. */
export function placeDay(request: DayRequest): DaySchedule {
  const sorted = sortParts(request);
  return writeDay(sorted, placeOrExplain(sorted.parts, sorted.gaps, sorted.newBudget));
}

/** The day of a request with every firm gap kept, relaxed ones included; null where there is none or it was not found. */
export function placeWholeDay(request: DayRequest): DaySchedule | null {
  const sorted = sortParts(request);
  const outcome = placeWhole(sorted.parts, sorted.gaps, sorted.newBudget);
  return outcome === null || outcome === 'too-hard' ? null : writeDay(sorted, outcome);
}

/** A request sorted into what stands, what is to be placed and what is not. */
interface Sorted {
  readonly parts: DayParts;
  readonly gaps: readonly Gap[];
  readonly unplaced: readonly Unplaced[];
  readonly newBudget: NewBudget;
}

function sortParts(request: DayRequest): Sorted {
  const sorted = sortItems(request);
  const placedIds = new Set([...sorted.fixed, ...sorted.groups].map(({ item }) => item));
  const gaps = request.gaps.filter(({ first, second }) => placedIds.has(first) && placedIds.has(second));
  const parts: DayParts = { request, fixed: sorted.fixed, groups: sorted.groups };
  const newBudget = budgetsOf(
    request.budget,
    sorted.groups.reduce((sum, { count }) => sum + count, 0),
  );
  return { parts, gaps, unplaced: sorted.unplaced, newBudget };
}

function writeDay({ parts, unplaced: neverPlaced, newBudget }: Sorted, outcome: Outcome): DaySchedule {
  const { request } = parts;
  const placed = [...outcome.fixed, ...outcome.placed];
  const unplaced = [...neverPlaced, ...outcome.unplaced];
  const events = listEvents(request.items, placed);
  const conflicts = [
    ...avoidances(request),
    ...outcome.conflicts,
    ...otherConflicts(parts, outcome.gaps, { placed, newBudget }),
    ...mealConflicts(request, events),
  ];
  const kinds = new Map(request.items.map(({ id, kind }) => [id, kind]));
  return {
    feasible:
      !conflicts.some(({ scope }) => scope === 'nutrient') &&
      !unplaced.some(({ input, reason }) => reason === 'too-hard' || kinds.get(input) === 'nutrient'),
    events,
    windows: request.items
      .filter(({ kind, avoid = [] }) => kind === 'nutrient' && avoid.length === 0)
      .flatMap((item) => freeWindows(item, outcome.gaps, placed)),
    conflicts,
    unplaced: unplaced.sort((a, b) => indexOf(request, a.input) - indexOf(request, b.input)),
    relaxed: outcome.relaxed,
    best: outcome.best,
  };
}

interface Outcome {
  readonly fixed: readonly Occurrence[];
  readonly placed: readonly Occurrence[];
  /** The gaps as they were kept. */
  readonly gaps: readonly Gap[];
  readonly conflicts: readonly Conflict[];
  readonly unplaced: readonly Unplaced[];
  readonly relaxed: readonly Relaxed[];
  readonly best: boolean;
}

function placeOrExplain(parts: DayParts, gaps: readonly Gap[], newBudget: NewBudget): Outcome {
  const whole = placeWhole(parts, gaps, newBudget);
  if (whole === null) return explainAndPlaceRest(parts, gaps, newBudget);
  if (whole !== 'too-hard') return whole;
  const unplaced = itemsLeftOut(parts, new Set(parts.groups.map(({ item }) => item)), 'too-hard');
  return { fixed: parts.fixed, gaps, conflicts: [], placed: [], unplaced, relaxed: [], best: false };
}

/** Every gap as the strictest authority has it, else the fewest as that of the own country; null: no such day. */
function placeWhole(parts: DayParts, gaps: readonly Gap[], newBudget: NewBudget): Outcome | 'too-hard' | null {
  const strict = solveParts(parts, gaps, newBudget);
  const nothing = { fixed: parts.fixed, gaps, conflicts: [], unplaced: [], relaxed: [] };
  if (strict.state === 'found') return { ...nothing, ...strict };
  if (strict.state === 'too-hard') return 'too-hard';
  const hard = gaps.filter(isHard);
  const relaxedIds = hard.some(({ relaxation }) => relaxation !== undefined)
    ? relaxFewest(parts, hard, newBudget('decide'))
    : null;
  if (relaxedIds !== null) {
    const softer = gaps.map((gap) => (relaxedIds.has(gap.id) ? relaxGap(gap) : gap));
    const solved = solveParts(parts, softer, newBudget);
    if (solved.state === 'found') {
      const relaxed = gaps.filter(({ id }) => relaxedIds.has(id)).flatMap(describeRelaxed);
      return { ...nothing, ...solved, gaps: softer, relaxed };
    }
  }
  return null;
}

/** No day holds everything: names every clash and places what is left. */
function explainAndPlaceRest(parts: DayParts, gaps: readonly Gap[], newBudget: NewBudget): Outcome {
  const hard = gaps.filter(isHard);
  const clashes = separateClashes(
    hard.map((_, index) => index),
    dayOracle(parts, hard, newBudget('decide')),
  );
  const out = leaveOutFewest(parts, hard, newBudget('decide'));
  const rest: DayParts = {
    request: parts.request,
    fixed: parts.fixed.filter(({ item }) => !out.has(item)),
    groups: parts.groups.filter(({ item }) => !out.has(item)),
  };
  const kept = gaps.filter(({ first, second }) => !out.has(first) && !out.has(second));
  const solved = solveParts(rest, kept, newBudget);
  const lost =
    solved.state === 'found' ? [] : itemsLeftOut(rest, new Set(rest.groups.map(({ item }) => item)), 'too-hard');
  return {
    fixed: rest.fixed,
    placed: solved.state === 'found' ? solved.placed : [],
    gaps,
    conflicts: clashes.map((clash) => explainClash(parts, hard, clash, newBudget)),
    unplaced: [...itemsLeftOut(parts, out, 'clash'), ...lost],
    relaxed: [],
    best: solved.state === 'found' && solved.best,
  };
}

function solveParts(parts: DayParts, gaps: readonly Gap[], newBudget: NewBudget): Solved {
  return solve((inEffect, which) => dayProblem(parts, inEffect, which), gaps, newBudget);
}

function itemsLeftOut({ request }: DayParts, ids: ReadonlySet<string>, reason: Unplaced['reason']): Unplaced[] {
  return request.items.filter(({ id }) => ids.has(id)).map((item) => leftOut(item, reason));
}

function describeRelaxed(gap: Gap): Relaxed[] {
  const { id, rule, first, second, beforeMinutes, afterMinutes, relaxation } = gap;
  if (relaxation === undefined) return [];
  return [{ gap: id, rule, items: [first, second], ...relaxation, insteadOf: { beforeMinutes, afterMinutes } }];
}

/** A rule that keeps an item out is a conflict of its own. */
function avoidances({ items }: DayRequest): Conflict[] {
  return items.flatMap(({ id, kind, keep, avoid = [] }) =>
    avoid.map(
      ({ rule, items: others = [] }): Conflict => ({
        reason: 'avoid',
        scope: kind === 'nutrient' ? 'nutrient' : 'other',
        items: [id, ...others],
        gaps: [],
        rules: [rule],
        broken: [],
        wouldHaveToGive: keep === true ? [] : [{ kind: 'item', item: id }],
      }),
    ),
  );
}

/** Gaps of scope `other` that the day as it stands breaks. */
function otherConflicts(
  parts: DayParts,
  gaps: readonly Gap[],
  { placed, newBudget }: { placed: readonly Occurrence[]; newBudget: NewBudget },
): Conflict[] {
  const momentsOf = (item: string): number[] => placed.filter((one) => one.item === item).map(({ minute }) => minute);
  return gaps
    .filter((gap) => !isHard(gap))
    .flatMap((gap): Conflict[] => {
      const broken = brokenPairs(gap, momentsOf(gap.first), momentsOf(gap.second));
      if (broken.length === 0) return [];
      return [{ ...explainClash(parts, [gap], { gaps: [0], proven: true }, newBudget), broken }];
    });
}

function indexOf({ items }: DayRequest, id: string): number {
  return items.findIndex((item) => item.id === id);
}
