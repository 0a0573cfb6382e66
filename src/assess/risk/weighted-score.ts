import type { Score } from '../../corpus/schemas/score.ts';
import type { Truth } from '../conditions/evaluate-predicate.ts';
import { placesOf } from './place-of.ts';
import { type RiskFacts, truthOf } from './risk-facts.ts';

/** One item of a score with the points it gives when it holds. */
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
  const truths = score.items.map((item) => truthOf(item.when, facts));
  const components = score.items.map((item, index): ScoreComponent => {
    const holds = truths[index] ?? null;
    return { id: item.id, points: item.points, holds, input: placesOf(item.when, holds, facts)[0] ?? '' };
  });
  const { low, high } = boundsFrom(score, truths);
  return { low, ...(low === high ? { value: low } : {}), high, components };
}

/** The bounds alone, without the components. */
export function scoreBounds(score: Score, facts: RiskFacts): { readonly low: number; readonly high: number } {
  return boundsFrom(
    score,
    score.items.map((item) => truthOf(item.when, facts)),
  );
}

function boundsFrom(score: Score, truths: readonly Truth[]): { readonly low: number; readonly high: number } {
  return {
    low: sumOf(score, (index) => truths[index] === true),
    high: sumOf(score, (index) => truths[index] !== false),
  };
}

function sumOf(score: Score, counts: (index: number) => boolean): number {
  // Points are small whole numbers.
  let sum = 0;
  const bestOfGroup = new Map<string, number>();
  score.items.forEach(({ group, points }, index) => {
    if (!counts(index)) return;
    if (group === undefined) sum += points;
    else bestOfGroup.set(group, Math.max(bestOfGroup.get(group) ?? 0, points));
  });
  for (const points of bestOfGroup.values()) sum += points;
  return sum;
}
