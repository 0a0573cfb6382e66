export { assessRisk, type RiskAnswer, type RiskInput } from './assess-risk.ts';
export type { DepletionFactor } from './risk-factors.ts';
export { type RiskFacts, readingsOf, truthOf } from './risk-facts.ts';
export { type NextQuestion, type Risk, type RiskFactor, type RiskScore, riskSchema } from './schema.ts';
export { type ScoreComponent, type WeightedScore, weightedScore } from './weighted-score.ts';
