import type { NutrientContent } from '../../corpus/index.ts';
import type { Person } from '../../profile/index.ts';
import { type Answer, known, notApplicable, unknown } from '../../quantity/index.ts';
import type { Truth } from '../conditions/evaluate-predicate.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import { creatinineInMilligramsPerDecilitre, estimatedGfr } from './formulas/estimated-gfr.ts';

/** Short reasons; the words stand in `content/messages/risk.yaml` under `egfr.reason.<reason>`. */
export type EgfrReason = 'child' | 'pregnant' | 'dialysis' | 'not-steady';

/** What an estimate of kidney function may be told beside the person. */
export interface DerivedEgfrOptions {
  /** Absent: the answer has no derivation. */
  readonly book?: DerivationBook;
  /** Whether the kidneys are in an acute change, in which creatinine is not steady. */
  readonly acuteInjury?: Truth;
  /** JSON path the creatinine stands at; absent: `person.creatinine`. */
  readonly input?: string;
}

/** Unit of every estimate. */
export const egfrUnit = 'mL/min/{1.73_m2}';

/**
 * Kidney function from creatinine by the equation of the content. Not applicable (the reason is an `EgfrReason`) under its
 * youngest age, in pregnancy, on dialysis and in acute injury; unknown without creatinine. An unspecified sex gives the
 * interval of both, with the lower one as value.
 */
export function derivedEgfr(person: Person, content: NutrientContent, options: DerivedEgfrOptions = {}): Answer {
  const input = options.input ?? 'person.creatinine';
  const reason = reasonAgainst(person, content, options.acuteInjury ?? null);
  if (reason !== undefined) return notApplicable(reason);
  const bySex = egfrBySex(person, content);
  if (bySex === undefined) return unknown([input], { unit: egfrUnit });
  const { estimatedGfr: parameters } = content.formulas;
  const [low, high] = person.sex === 'unspecified' ? ends(bySex) : [bySex[person.sex], bySex[person.sex]];
  const derivation = options.book?.note({
    rule: 'estimated-gfr',
    inputs: {
      [input]: person.creatinineMicromolesPerLitre ?? 0,
      'person.age': Math.floor(person.ageMonths / 12),
      'person.sex': person.sex,
    },
    facts: [parameters.id],
    sources: parameters.sources,
  });
  return known(low, egfrUnit, { low, high, ...(derivation === undefined ? {} : { derivation }) });
}

/** The estimate for each sex; undefined without creatinine. */
export function egfrBySex(
  person: Person,
  content: NutrientContent,
): { readonly female: number; readonly male: number } | undefined {
  const micromoles = person.creatinineMicromolesPerLitre;
  if (micromoles === undefined || !(micromoles > 0)) return undefined;
  const { estimatedGfr: parameters } = content.formulas;
  const shared = {
    creatinineMilligramsPerDecilitre: creatinineInMilligramsPerDecilitre(parameters, micromoles),
    ageYears: Math.floor(person.ageMonths / 12),
  };
  return {
    female: estimatedGfr(parameters, { ...shared, sex: 'female' }),
    male: estimatedGfr(parameters, { ...shared, sex: 'male' }),
  };
}

function ends(bySex: { readonly female: number; readonly male: number }): readonly [number, number] {
  return [Math.min(bySex.female, bySex.male), Math.max(bySex.female, bySex.male)];
}

function reasonAgainst(person: Person, content: NutrientContent, acuteInjury: Truth): EgfrReason | undefined {
  if (person.ageMonths < content.formulas.estimatedGfr.fromYears * 12) return 'child';
  if (person.pregnant === true) return 'pregnant';
  if (person.dialysis === true) return 'dialysis';
  return acuteInjury === true ? 'not-steady' : undefined;
}
