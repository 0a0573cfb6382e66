import { type DayRequest, type DaySchedule, type Gap, type Item, scheduleDay } from '../../schedule/index.ts';
import type { InteractionHit } from '../interactions/index.ts';
import type { Session } from '../session.ts';
import type { DayParts } from './day-parts.ts';
import { dayRequest } from './day-request.ts';
import { hitGaps } from './hit-gaps.ts';
import { timelessReasons } from './wait-for-times.ts';

/** Where new doses fit on the day: clock times `HH:MM`, or not feasible and no times. */
interface PlacedDose {
  readonly feasible: boolean;
  readonly at: readonly string[];
}

const nowhere: PlacedDose = { feasible: false, at: [] };

/** Stands for a path of the profile: the dose is not in it yet. */
const proposed = 'plan';

/**
 * Times for new doses of the nutrient beside everything of the profile. Every gap must hold as the check chose it, for any compound:
 * nothing is relaxed, and a gap without hours, or without the times of its medicine, cannot hold. docs/methods/plan.md
 */
export function placeDose(
  session: Session,
  parts: DayParts,
  clashes: readonly InteractionHit[],
  moments: number,
): PlacedDose {
  const request = dayRequest(session, parts);
  const name = session.content.nutrient.names[session.language];
  const dose: Item = { id: proposed, kind: 'nutrient', name, moments, food: 'prefer' };
  const gaps = gapsOf(session, clashes, request);
  if (gaps === undefined) return nowhere;
  const day = scheduleDay({ ...request, items: [...request.items, dose], gaps });
  if (!day.feasible || isOpen(day, gaps)) return nowhere;
  return { feasible: true, at: day.events.filter((event) => event.input === proposed).map((event) => event.at) };
}

/** The gaps of the day and those of the new dose, none to be relaxed; undefined where one that is asked for has no hours. */
function gapsOf(
  { profile }: Session,
  clashes: readonly InteractionHit[],
  { items, gaps }: DayRequest,
): readonly Gap[] | undefined {
  const known = new Set(items.map((item) => item.id));
  const apart = clashes.filter((hit) => hit.management.action === 'separate' && hit.setting === undefined);
  const added = apart.map((hit) => (known.has(hit.with.input) ? hitGaps(hit, proposed, profile) : []));
  if (added.some((one) => one.length === 0)) return undefined;
  return [...gaps, ...added.flat()].map(({ relaxation: _, ...gap }) => gap);
}

/**
 * Whether something has no time that a gap needs. A medicine that has no time and that no gap with a dose names is not in the way;
 * the planner's own distance between medicines is none.
 */
function isOpen({ unplaced }: DaySchedule, gaps: readonly Gap[]): boolean {
  const named = new Set(gaps.flatMap((gap) => (gap.scope === 'apart' ? [] : [gap.first, gap.second])));
  return unplaced.some((one) => !timelessReasons.has(one.reason) || named.has(one.input));
}
