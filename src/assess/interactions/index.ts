export { authoritiesOf, isAuthority } from './authorities.ts';
export { startCheck } from './check.ts';
export type { CheckedPartner, InteractionInput } from './check-input.ts';
export { checkNames, type NamesAnswer, type NamesQuestion } from './check-names.ts';
export { checkProfile } from './check-profile.ts';
export type { DepletionFactor } from './depletion.ts';
export { findInteractions, type InteractionFindings } from './find-interactions.ts';
export {
  type AuthorityStatement,
  type ChosenGap,
  type GapDisagreement,
  type InteractionHit,
  interactionHitSchema,
  interactionReceiptSchema,
  type Negative,
  type NotHolding,
} from './interaction-schema.ts';
export { judgePartner } from './judge-partner.ts';
export { mergeCoverage } from './merge-coverage.ts';
export { notByMouth } from './not-by-mouth.ts';
export { rulesAbout } from './write-receipt.ts';
