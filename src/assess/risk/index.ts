export { assessRisk, type RiskAnswer } from './assess-risk.ts';
export type { DepletionFactor } from './risk-factors.ts';
export { type Risk, riskSchema } from './schema.ts';
