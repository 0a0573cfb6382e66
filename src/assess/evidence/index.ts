export { countedCertainty, effectivenessWord } from './effectiveness-word.ts';
export { evidenceForGoals } from './evidence-for-goals.ts';
export { type ResolvedGoal, resolveGoals } from './resolve-goals.ts';
export {
  type Evidence,
  type EvidenceDose,
  type EvidenceOutcome,
  effectivenessSchema,
  evidenceSchema,
} from './schema.ts';
