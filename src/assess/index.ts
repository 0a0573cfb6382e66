export { assess } from './assess.ts';
export { assessDay, type DayAnswer, type DayOptions } from './assess-day.ts';
export type { AssessOptions } from './assess-options.ts';
export type { Schedule } from './day/index.ts';
export { type Difference, diffAssessments } from './diff-assessments.ts';
export { type Evidence, type EvidenceDose, type EvidenceOutcome, effectivenessWord } from './evidence/index.ts';
export {
  type AuthorityStatement,
  type ChosenGap,
  checkNames,
  type GapDisagreement,
  type InteractionHit,
  type NamesAnswer,
  type Negative,
  type NotHolding,
} from './interactions/index.ts';
export { labelContext } from './items/label-context.ts';
export { type Knowledge, prepareKnowledge } from './knowledge.ts';
export type { Lab, LabReference, Measure } from './labs/index.ts';
export type { Plan, PlanGuard, PlanStep } from './plan/index.ts';
export type { Risk } from './risk/index.ts';
export type {
  Assessment,
  Contraindication,
  Coverage,
  DerivationNode,
  Disagreement,
  FoodFirst,
  IntakeEntry,
  Question,
  ReferenceComparison,
  Severity,
  UpperLevelComparison,
  VerdictLevel,
} from './schemas/assessment.ts';
export { assessmentSchema } from './schemas/assessment.ts';
