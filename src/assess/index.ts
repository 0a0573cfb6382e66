export { type AssessOptions, assess } from './assess.ts';
export { type Difference, diffAssessments } from './diff-assessments.ts';
export { labelContext } from './items/label-context.ts';
export { type Knowledge, prepareKnowledge } from './knowledge.ts';
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
