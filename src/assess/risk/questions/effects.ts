import type { NutrientContent } from '../../../corpus/index.ts';
import type { InteractionRule } from '../../../corpus/schemas/interaction.ts';
import type { When } from '../../../corpus/schemas/predicate.ts';
import { type RiskFacts, truthOf } from '../risk-facts.ts';
import { weightedScore } from '../weighted-score.ts';
import type { UnknownPlace } from './unknown-place.ts';

/** What the answers to one question could change. */
export interface Effects {
  /** Rules that say stop, and interactions that are contraindicated or major. */
  readonly stops: readonly string[];
  /** Rules that say refer or caution, and milder interactions. */
  readonly actions: readonly string[];
  /** Largest less smallest bound of the score over the answers; zero: it cannot change. */
  readonly scoreSpread: number;
  readonly factors: readonly string[];
}

export interface EffectsInput {
  readonly content: NutrientContent;
  /** Interaction rules that wait for kidney function or dialysis. */
  readonly undecidedInteractions: readonly InteractionRule[];
  readonly scoreApplies: boolean;
}

/**
 * Evaluates every rule, the score and the factors under each answer. What is not the same under all of them could change, and
 * so could what is decided now and would not stay.
 */
export function effectsOf(place: UnknownPlace, now: RiskFacts, input: EffectsInput): Effects {
  const { content } = input;
  const changes = (when: When): boolean => {
    const decided = truthOf(when, now);
    const truths = place.answers.map((facts) => truthOf(when, facts));
    return differs(decided === null ? truths : [decided, ...truths]);
  };
  const rules = content.conditionRules.filter(
    (rule) => rule.scope.route === 'oral' && rule.scope.setting !== 'hospital' && changes(rule.when),
  );
  const interactions = input.undecidedInteractions.filter((rule) => waitsFor(rule, place.id));
  const isGrave = (rule: InteractionRule): boolean => rule.severity === 'contraindicated' || rule.severity === 'major';
  const path = (rule: InteractionRule): string => `interactions.${rule.id}`;
  return {
    stops: [
      ...rules.filter((rule) => rule.action === 'stop').map((rule) => `contraindications.${rule.id}`),
      ...interactions.filter(isGrave).map(path),
    ],
    actions: [
      ...rules.filter((rule) => rule.action !== 'stop').map((rule) => `contraindications.${rule.id}`),
      ...interactions.filter((rule) => !isGrave(rule)).map(path),
    ],
    scoreSpread: input.scoreApplies ? spreadOf(place.answers, content) : 0,
    factors: content.deficiency.riskFactors
      .filter((factor) => changes(factor.when))
      .map((factor) => `risk.factors.${factor.id}`),
  };
}

function differs(truths: readonly (boolean | null)[]): boolean {
  return new Set(truths).size > 1;
}

function waitsFor(rule: InteractionRule, placeId: string): boolean {
  const { kidney } = rule;
  if (kidney === undefined) return false;
  if (placeId === 'egfr') return kidney.egfrBelow !== undefined || kidney.egfrAtLeast !== undefined;
  return placeId === 'dialysis' && (kidney.orDialysis === true || kidney.onDialysis === true);
}

/** The first score of the nutrient, as in the answer. */
function spreadOf(answers: readonly RiskFacts[], content: NutrientContent): number {
  const [score] = content.scores;
  if (score === undefined) return 0;
  const results = answers.map((facts) => weightedScore(score, facts));
  const bounds = new Set(results.map((one) => `${one.low} ${one.high}`));
  if (bounds.size < 2) return 0;
  return Math.max(...results.map((one) => one.high)) - Math.min(...results.map((one) => one.low));
}
