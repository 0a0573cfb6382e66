import type { Corpus, NutrientContent } from '../../src/corpus/index.ts';
import { pick, pickDifferent, type Random } from '../shared/random.ts';
import { type MedicineRoute, medicineRoutes, type PeerRule, type SourceRoute } from './peer-rule.ts';

/** A medicine as it is recognised: one ATC code, or those of a class where only that is known. */
export interface PatientMedicine {
  readonly codes: readonly string[];
  readonly route: MedicineRoute;
}

/** A product with the nutrient; more than one family where it is not known which. */
export interface PatientSource {
  readonly compounds: readonly string[];
  readonly route: SourceRoute;
  /** Null: not known. */
  readonly highDose: boolean | null;
}

/** What every engine is told. */
export interface Patient {
  readonly medicines: readonly PatientMedicine[];
  readonly sources: readonly PatientSource[];
  /** mL/min/1.73 m²; null: not known. */
  readonly egfr: number | null;
  /** Null: not known. */
  readonly dialysis: boolean | null;
}

/** Most medicines of one patient; the fewest is 3. */
const mostMedicines = 10;

/**
 * Draws patients: three to ten medicines, most of them with a rule, a tenth known by class only; none to two products;
 * kidney function and dialysis known or not. Equal random rows give equal patients.
 */
export function drawPatients(
  { corpus, content, rules }: { corpus: Corpus; content: NutrientContent; rules: readonly PeerRule[] },
  count: number,
  random: Random,
): Patient[] {
  const withRules = [...new Set(rules.flatMap((rule) => rule.codes))].sort();
  const all = [...new Set(corpus.drugs.flatMap((drug) => drug.atc))].sort();
  const families = content.compounds.filter((one) => one.roles.includes('supplement')).map((one) => one.id);
  const medicine = (): PatientMedicine => {
    const code = pick(random() < 0.7 ? withRules : all, random);
    const group = code.slice(0, 5);
    const codes = random() < 0.05 ? withRules.filter((one) => one.startsWith(group)) : [code];
    return {
      codes: codes.length === 0 ? [code] : codes,
      route: random() < 0.7 ? 'oral' : pick(medicineRoutes, random),
    };
  };
  const source = (): PatientSource => ({
    compounds: random() < 0.2 ? families : pickDifferent(families, 1, random),
    route: random() < 0.8 ? 'oral' : 'parenteral',
    highDose: pick([true, false, null], random),
  });
  return Array.from({ length: count }, () => ({
    medicines: Array.from({ length: 3 + Math.floor(random() * (mostMedicines - 2)) }, medicine),
    sources: Array.from({ length: Math.floor(random() * 3) }, source),
    egfr: random() < 0.3 ? null : 5 + Math.floor(random() * 116),
    dialysis: random() < 0.6 ? null : random() < 0.25,
  }));
}
