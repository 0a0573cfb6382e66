import type { Messages, NutrientContent } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Truth } from '../conditions/evaluate-predicate.ts';
import type { PersonFacts } from '../conditions/facts.ts';
import type { Contraindications } from '../conditions/find-contraindications.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import type { Evidence } from '../evidence/schema.ts';
import type { Ledger } from '../intake/build-ledger.ts';
import type {
  Coverage,
  FoodFirst,
  ReferenceComparison,
  Severity,
  UpperLevelComparison,
} from '../schemas/assessment.ts';

/** Something that asks for a doctor today: a symptom or a laboratory value. */
export interface PlanUrgent {
  readonly id: string;
  /** For the person, in the language of the plan. */
  readonly text: string;
  readonly input: string;
  readonly sources: readonly string[];
  readonly verified: boolean;
}

/** What the plan needs of a clash that holds, or that may hold where `needs` is not empty. */
export interface PlanInteraction {
  readonly id: string;
  /** `code` is an ATC code where one is known. */
  readonly with: { readonly name: string; readonly input: string; readonly code?: string | null };
  readonly severity: Severity;
  readonly management: {
    readonly action: 'avoid' | 'separate' | 'adjust' | 'monitor' | 'inform' | 'none';
    readonly alternatives: readonly ('pause-nutrient' | 'other-compound' | 'other-drug')[];
    /** For the professional. */
    readonly text: string;
  };
  readonly setting?: 'hospital';
  /** What is not known and would decide whether it holds; empty when it holds. */
  readonly needs: readonly string[];
  readonly sources: readonly string[];
  readonly verified: boolean;
  /** For the person. */
  readonly text: string;
}

/** Where a day holds for doses of the nutrient beside everything else: clock times `HH:MM`, or not feasible. */
export interface PlanTimes {
  readonly feasible: boolean;
  readonly at: readonly string[];
}

/** Everything a plan is made from; each part comes from its own rules and is taken as it stands. */
export interface PlanInput {
  readonly content: NutrientContent;
  readonly messages: Messages;
  readonly language: Language;
  readonly book: DerivationBook;
  /** ISO date of the assessment. */
  readonly date: string;
  /** As the rules see the person: with the kidney function that laboratory results gave. */
  readonly facts: PersonFacts;
  readonly contraindications: Contraindications;
  readonly urgent: readonly PlanUrgent[];
  readonly ledger: Pick<Ledger, 'items' | 'food' | 'water' | 'withoutMedicines' | 'medicines' | 'nonFood' | 'total'>;
  /** The requirement of the chosen set; undefined when it has none for this person. */
  readonly reference: ReferenceComparison | undefined;
  readonly upperLevel: UpperLevelComparison;
  readonly upperLevels: readonly UpperLevelComparison[];
  readonly foodFirst: FoodFirst | null;
  /** One for each recognised goal. */
  readonly evidence: readonly Evidence[];
  /** Clashes with what is taken now. Undefined: not checked, which is never "none". */
  readonly interactions: readonly PlanInteraction[] | undefined;
  /** Clashes as if any supplement were taken too; absent: not checked, and then none is proposed beside a medicine. */
  readonly clashesIfTaken?: () => readonly PlanInteraction[];
  readonly coverage: readonly Coverage[];
  /** Whether the latest serum value lies below the range of every authority; null when there is none. */
  readonly serumLow: Truth;
  /** The score's own objection to more of the nutrient; null or absent when the score has none. */
  readonly blocksAdvice?: { readonly holds: Truth; readonly because: string } | null;
  /** Finds times for a number of new doses a day; absent: no times are given. */
  readonly place?: (moments: number) => PlanTimes;
}
