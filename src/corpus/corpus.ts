import type { FoodTable } from './foods/index.ts';
import type { Messages } from './messages/index.ts';
import type { Language } from './schemas/bilingual.ts';
import type { BodyModel } from './schemas/body-model.ts';
import type { Claim } from './schemas/claim.ts';
import type { AtomicWeights, Compound } from './schemas/compound.ts';
import type { Condition, LaboratoryTest, Symptom } from './schemas/condition.ts';
import type { ConditionRule } from './schemas/condition-rule.ts';
import type { Deficiency } from './schemas/deficiency.ts';
import type { Depletion } from './schemas/depletion.ts';
import type { Combination, Drug, DrugGroup } from './schemas/drug.ts';
import type { FoodStep } from './schemas/food-step.ts';
import type { FormulasFile } from './schemas/formula.ts';
import type { GivenAs } from './schemas/given-as.ts';
import type { GutModel } from './schemas/gut-model.ts';
import type { Indication } from './schemas/indication.ts';
import type { Interaction } from './schemas/interaction.ts';
import type { LabelMessages, LabelWords } from './schemas/label-words.ts';
import type { LaboratoryFile } from './schemas/laboratory.ts';
import type { Nutrient } from './schemas/nutrient.ts';
import type { Product } from './schemas/product.ts';
import type { ProfileLimits } from './schemas/profile-limits.ts';
import type { ReferenceValuesFile } from './schemas/reference-value.ts';
import type { RuledOut } from './schemas/ruled-out.ts';
import type { Score } from './schemas/score.ts';
import type { Source } from './schemas/source.ts';

/**
 * Everything that is known, read and checked: what an assessment needs. Foods and the monograph come apart, since they
 * are large and not always needed.
 */
export interface Corpus {
  readonly version: string;
  /** SHA-256 of the content, hexadecimal; equal content has equal hashes on every machine. */
  readonly hash: string;
  /** Nutrients in order; the first is the default. */
  readonly nutrients: readonly NutrientContent[];
  readonly sources: readonly Source[];
  readonly messages: Messages;
  readonly limits: ProfileLimits;
  /** Words of labels, one list for each language. */
  readonly labelWords: readonly LabelWords[];
  readonly labelMessages: LabelMessages;
  readonly atomicWeights: AtomicWeights;
  readonly drugs: readonly Drug[];
  readonly combinations: readonly Combination[];
  readonly drugGroups: readonly DrugGroup[];
  /** Medicines that are given in one way only. */
  readonly givenAs: readonly GivenAs[];
  readonly products: readonly Product[];
  readonly conditions: readonly Condition[];
  readonly symptoms: readonly Symptom[];
  readonly laboratoryTests: readonly LaboratoryTest[];
}

/** What is known of one nutrient. */
export interface NutrientContent {
  readonly nutrient: Nutrient;
  readonly compounds: readonly Compound[];
  readonly references: ReferenceValuesFile;
  readonly interactions: readonly Interaction[];
  readonly ruledOut: readonly RuledOut[];
  readonly depletion: readonly Depletion[];
  readonly indications: readonly Indication[];
  readonly deficiency: Deficiency;
  readonly conditionRules: readonly ConditionRule[];
  readonly laboratory: LaboratoryFile;
  readonly scores: readonly Score[];
  readonly formulas: FormulasFile;
  readonly foodSteps: readonly FoodStep[];
  /** Absent: absorption is `unknown: no model`. */
  readonly gutModel?: GutModel;
  /** Absent: nothing is simulated. */
  readonly bodyModel?: BodyModel;
}

/** Foods and waters, loaded when first needed. */
export interface FoodCorpus {
  readonly foods: FoodTable;
  readonly waters: FoodTable;
}

/** What is read rather than calculated with: claims and prose. */
export interface ReadingCorpus {
  readonly claims: Readonly<Record<string, readonly Claim[]>>;
  /** Markdown by nutrient, language and section, in reading order. */
  readonly monographs: Readonly<Record<string, Readonly<Record<Language, readonly MonographSection[]>>>>;
}

/** One section of a monograph: its id and its text in Markdown. */
export interface MonographSection {
  readonly section: string;
  readonly markdown: string;
}
