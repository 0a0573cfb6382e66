import type { Score } from '../../corpus/schemas/score.ts';
import { type Answer, known, notApplicable, unknown } from '../../quantity/index.ts';
import { type Session, words } from '../session.ts';
import { type RiskFacts, truthOf } from './risk-facts.ts';
import type { RiskScore } from './schema.ts';
import { type WeightedScore, weightedScore } from './weighted-score.ts';

/**
 * A score with its answer, its validation and its limits. `known` when no unknown item matters; else `unknown` with the places
 * that are missing and at least the sum of what holds; `low` and `high` bound it. Under the age of adults, not applicable.
 */
export function writeScore(score: Score, facts: RiskFacts, session: Session): RiskScore {
  const { language, content } = session;
  const result = weightedScore(score, facts);
  const isAdult = facts.profile.person.ageMonths >= content.formulas.estimatedGfr.fromYears * 12;
  return {
    id: score.id,
    name: score.name[language],
    value: isAdult ? answerOf(score, result, session) : notApplicable(words(session, 'risk.score.adults')),
    low: result.low,
    high: result.high,
    range: { ...score.range },
    components: result.components.map((component, index) => ({
      ...component,
      text: score.items[index]?.label[language] ?? component.id,
    })),
    population: score.population[language],
    ...(score.boundaries === undefined ? {} : { boundaries: score.boundaries[language] }),
    validation: score.validation.map((row) => ({
      what: row.what[language],
      value: row.value?.[language] ?? null,
      sources: [row.source],
      verified: row.standing === 'seen',
    })),
    limits: score.limits.map((limit) => limit[language]),
    blocksAdvice:
      score.blocksAdvice === undefined
        ? null
        : { holds: truthOf(score.blocksAdvice.when, facts), because: score.blocksAdvice.because[language] },
    sources: [...score.sources],
    verified: score.standing === 'seen',
  };
}

function answerOf(score: Score, result: WeightedScore, session: Session): Answer {
  const derivation = session.book.note({
    rule: 'weighted-score',
    inputs: Object.fromEntries(result.components.map((one) => [one.id, one.holds === null ? 'unknown' : one.holds])),
    facts: [score.id],
    sources: score.sources,
  });
  if (result.value !== undefined) return known(result.value, '1', { derivation });
  const missing = new Set(result.components.flatMap((one) => (one.holds === null ? [one.input] : [])));
  return unknown([...missing], { atLeast: result.low, unit: '1', derivation });
}
