export { countedCertainty, effectivenessWord, isHelpful } from './effectiveness-word.ts';
export { type EvidenceContext, evidenceForGoals } from './evidence-for-goals.ts';
export { goalNames, namedGoals } from './goal-names.ts';
export { type ResolvedGoal, resolveGoals } from './resolve-goals.ts';
export {
  type Effectiveness,
  type Evidence,
  type EvidenceDose,
  type EvidenceOutcome,
  effectivenessSchema,
  evidenceSchema,
} from './schema.ts';
