import type { Score } from '../../corpus/schemas/score.ts';
import { exactSum } from '../../quantity/index.ts';
import type { Truth } from '../conditions/evaluate-predicate.ts';
import { placesOf } from './place-of.ts';
import { type RiskFacts, truthOf } from './risk-facts.ts';

export interface ScoreComponent {
  readonly id: string;
  readonly points: number;
  /** Null: not known. */
  readonly holds: Truth;
  /** JSON path it was decided on, or that would decide it. */
  readonly input: string;
}

/** A weighted score; without unknown items `low`, `value` and `high` are the same. */
export interface WeightedScore {
  readonly low: number;
  /** Absent when an item is unknown and could change the sum. */
  readonly value?: number;
  readonly high: number;
  readonly components: readonly ScoreComponent[];
}

/**
 * The sum of the points of the items that hold. Of the items in one group at most one counts, the one with most points. An
 * item that is unknown may count or not: it makes the score an interval.
 */
export function weightedScore(score: Score, facts: RiskFacts): WeightedScore {
  const components = score.items.map((item): ScoreComponent => {
    const holds = truthOf(item.when, facts);
    return { id: item.id, points: item.points, holds, input: placesOf(item.when, holds, facts)[0] ?? '' };
  });
  const low = sumOf(score, components, (holds) => holds === true);
  const high = sumOf(score, components, (holds) => holds !== false);
  return { low, ...(low === high ? { value: low } : {}), high, components };
}

function sumOf(score: Score, components: readonly ScoreComponent[], counts: (holds: Truth) => boolean): number {
  const best = new Map<string, number>();
  components.forEach((component, index) => {
    if (!counts(component.holds)) return;
    const group = score.items[index]?.group;
    const key = group === undefined ? `item ${component.id}` : `group ${group}`;
    best.set(key, Math.max(best.get(key) ?? 0, component.points));
  });
  return exactSum([...best.values()]);
}
