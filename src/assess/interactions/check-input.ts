import type { Messages, NutrientContent } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { DrugForm, DrugRoute } from './drug-form.ts';

/** One substance of a medicine. Codes from memory may add a warning and never take one away. */
export interface PartnerSubstance {
  readonly id: string;
  readonly codes: readonly string[];
  readonly memoryCodes: readonly string[];
}

/** A medicine, supplement or food whose clash with the nutrient is asked about. */
export interface CheckedPartner {
  /** JSON path; hits point to it. */
  readonly input: string;
  readonly name: string;
  /** As the profile or command line has it; absent where that is the name. */
  readonly written?: string;
  readonly kind: 'medicine' | 'supplement' | 'food';
  readonly recognised: boolean;
  /** Names that may be meant, where it was not recognised. */
  readonly candidates: readonly string[];
  readonly id?: string;
  /** Codes of the product as a whole: as typed, or those of a fixed combination. */
  readonly ownCodes: readonly string[];
  readonly substances: readonly PartnerSubstance[];
  /** True when it holds more than `substances` names, so that nothing is ruled out on those alone. */
  readonly open: boolean;
  /** Ids of interactions it was recognised for by name, such as those of another nutrient. */
  readonly rows: readonly string[];
  /** Its codes and rows as one text, where that was worked out before: equal texts are met by the same rules. */
  readonly identity?: string;
  /** Absent: not stated. */
  readonly route?: DrugRoute;
  /** Absent: not stated. */
  readonly form?: DrugForm;
  /** Milligrams a day of what the name states; absent when strength or rhythm is not known. */
  readonly dailyMilligrams?: number;
  /** True for a course that ends within weeks. */
  readonly shortCourse: boolean;
}

/** Something that brings the nutrient beyond food. */
export interface NutrientSource {
  readonly input: string;
  readonly kind: 'supplement' | 'medicine' | 'asked';
  /** Name of a product that cannot be read: it may bring the nutrient, and a rule that holds by it alone is not decided. */
  readonly unsure?: string;
  /** Families it can be; more than one when it is not known which. */
  readonly compounds: readonly string[];
  readonly route: 'oral' | 'parenteral';
  /** Null when it is not known. */
  readonly withAluminium: boolean | null;
  /** False only when all non-food intake is known to be at or below the upper level; null when that is not known. */
  readonly highDose: boolean | null;
}

/** Everything a check is made of; equal inputs give equal answers. */
export interface InteractionInput {
  readonly content: NutrientContent;
  readonly messages: Messages;
  readonly language: Language;
  readonly partners: readonly CheckedPartner[];
  readonly sources: readonly NutrientSource[];
  /** Absent members are not known. */
  readonly kidney: { readonly egfr?: number; readonly dialysis?: boolean };
  /** Laboratory tests of the person by id. */
  readonly laboratory: readonly { readonly input: string; readonly test: string }[];
  /** ISO date; rules and hours that ended before it do not count. Empty: only superseded rules are left out. */
  readonly date: string;
  /** Answers as then known; absent: as known now. */
  readonly asOf?: string;
  /** Authority id or country whose hours are wanted; absent: the strictest. */
  readonly authority?: string;
  /** True for a person at home: hospital rules are then information, unless a source of the nutrient is given by vein. */
  readonly home: boolean;
}
