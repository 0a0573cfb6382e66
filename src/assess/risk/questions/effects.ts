import type { InteractionRule } from '../../../corpus/schemas/interaction.ts';
import type { Score } from '../../../corpus/schemas/score.ts';
import type { Truth } from '../../conditions/evaluate-predicate.ts';
import { type RiskFacts, truthOf } from '../risk-facts.ts';
import { scoreBounds } from '../weighted-score.ts';
import type { ConditionIndex, IndexedCondition } from './condition-index.ts';
import type { UnknownPlace } from './unknown-place.ts';

/** What the answers to one question could change, as paths in the answer. */
export interface Effects {
  /** Rules that say stop, and interactions that are contraindicated or major. */
  readonly stops: readonly string[];
  /** Rules that say refer or caution, and milder interactions. */
  readonly actions: readonly string[];
  /** Largest less smallest bound of the score over the answers; zero: it cannot change. */
  readonly scoreSpread: number;
  readonly factors: readonly string[];
}

/** What is searched for everything that the answer to a question could change. */
export interface EffectsInput {
  readonly index: ConditionIndex;
  /** Interaction rules that wait for kidney function or dialysis. */
  readonly undecidedInteractions: readonly InteractionRule[];
  /** Absent when there is none or when it does not apply. */
  readonly score: Score | undefined;
  /** Whether a condition holds by what is known now. */
  readonly now: (condition: IndexedCondition) => Truth;
}

/** Evaluates each condition once by what is known now. */
export function truthsNow(facts: RiskFacts): EffectsInput['now'] {
  const truths = new Map<IndexedCondition, Truth>();
  return (condition) => {
    const known = truths.get(condition);
    if (known !== undefined) return known;
    const truth = truthOf(condition.when, facts);
    truths.set(condition, truth);
    return truth;
  };
}

/**
 * Evaluates every rule, the score and the factors under each answer. What is not the same under all of them could change, and
 * so could what is decided now and would not stay.
 */
export function effectsOf(place: UnknownPlace, input: EffectsInput): Effects {
  const { stops, actions, factors, inScore } = input.index.about(place.decides);
  const changing = (conditions: readonly IndexedCondition[]): readonly string[] =>
    conditions.filter((one) => couldChange(one, place, input)).map((one) => one.path);
  const interactions = input.undecidedInteractions.filter((rule) => waitsFor(rule, place.id));
  const isGrave = (rule: InteractionRule): boolean => rule.severity === 'contraindicated' || rule.severity === 'major';
  const path = (rule: InteractionRule): string => `interactions.${rule.id}`;
  return {
    stops: [...changing(stops), ...interactions.filter(isGrave).map(path)],
    actions: [...changing(actions), ...interactions.filter((rule) => !isGrave(rule)).map(path)],
    scoreSpread: inScore ? spreadOf(place, input) : 0,
    factors: changing(factors),
  };
}

function couldChange(condition: IndexedCondition, place: UnknownPlace, input: EffectsInput): boolean {
  let first: Truth | undefined = input.now(condition) ?? undefined;
  for (const facts of place.answers(condition.asks)) {
    const truth = truthOf(condition.when, facts);
    if (first !== undefined && truth !== first) return true;
    first = truth;
  }
  return false;
}

function waitsFor(rule: InteractionRule, placeId: string): boolean {
  const { kidney } = rule;
  if (kidney === undefined) return false;
  if (placeId === 'egfr') return kidney.egfrBelow !== undefined || kidney.egfrAtLeast !== undefined;
  return placeId === 'dialysis' && (kidney.orDialysis === true || kidney.onDialysis === true);
}

function spreadOf(place: UnknownPlace, { index, score }: EffectsInput): number {
  if (score === undefined) return 0;
  const results = place.answers(index.scoreAsks).map((facts) => scoreBounds(score, facts));
  const [first] = results;
  if (results.every((one) => one.low === first?.low && one.high === first.high)) return 0;
  return Math.max(...results.map((one) => one.high)) - Math.min(...results.map((one) => one.low));
}
