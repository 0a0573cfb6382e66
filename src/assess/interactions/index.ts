export type { CheckedPartner, InteractionInput, NutrientSource } from './check-input.ts';
export { checkNames, type NamesAnswer, type NamesQuestion } from './check-names.ts';
export { checkProfile, inputOfProfile, type ProfileParts } from './check-profile.ts';
export { type DepletionFactor, findDepletion } from './depletion.ts';
export { findInteractions, type InteractionFindings, type NotYetKnown } from './find-interactions.ts';
export type { InteractionQuestion } from './interaction-questions.ts';
export {
  type AuthorityStatement,
  type ChosenGap,
  type GapDisagreement,
  gapDisagreementSchema,
  type InteractionHit,
  type InteractionReceipt,
  interactionHitSchema,
  interactionReceiptSchema,
  type Negative,
  type NotHolding,
} from './interaction-schema.ts';
export { mergeCoverage } from './merge-coverage.ts';
