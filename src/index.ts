/**
 * The engine as a library: pure, no files, no clock. `elementair/yaml` reads profiles from text, `elementair/report` prints
 * answers, `elementair/contract` has their schema and compares them, `elementair/simulate` runs scenarios over time, `elementair/node` loads the corpus that ships with the package.
 */
export {
  type Assessment,
  type AssessOptions,
  type AuthorityStatement,
  assess,
  assessDay,
  type ChosenGap,
  type Contraindication,
  type Coverage,
  checkNames,
  type DayAnswer,
  type DayOptions,
  type DerivationNode,
  type Disagreement,
  type Evidence,
  type EvidenceDose,
  type EvidenceOutcome,
  effectivenessWord,
  type FoodFirst,
  type GapDisagreement,
  type IntakeEntry,
  type InteractionHit,
  type Knowledge,
  type Lab,
  type LabReference,
  labelContext,
  type Measure,
  type NamesAnswer,
  type Negative,
  type NotHolding,
  type Plan,
  type PlanGuard,
  type PlanStep,
  prepareKnowledge,
  type Question,
  type ReferenceComparison,
  type Risk,
  type Schedule,
  type Severity,
  type UpperLevelComparison,
  type VerdictLevel,
} from './assess/index.ts';
export type { Corpus, FoodCorpus, NutrientContent, Packs, ReadingCorpus } from './corpus/index.ts';
export { joinCorpus, unpackFoods } from './corpus/index.ts';
export { type LabelReading, readLabel } from './label/index.ts';
export {
  interpretProfile,
  type Profile,
  type ProfileVocabulary,
  profileSchema,
  profileVocabulary,
} from './profile/index.ts';
export type { Answer, Problem, Reading } from './quantity/index.ts';
