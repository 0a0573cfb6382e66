import type { LaboratoryTest } from '../../corpus/schemas/condition.ts';
import type { Nutrient } from '../../corpus/schemas/nutrient.ts';
import type { Substance } from '../../quantity/index.ts';

/** Ids of the tests the formulas need; those of the nutrient itself carry its id. */
export interface TestIds {
  readonly serum: string;
  readonly urine: string;
  readonly urine24h: string;
}

/** Ids of the tests that measure a nutrient: `serum-<nutrient>` and so on. */
export function testIdsOf(nutrient: Nutrient): TestIds {
  return { serum: `serum-${nutrient.id}`, urine: `urine-${nutrient.id}`, urine24h: `urine-${nutrient.id}-24h` };
}

/** Tests that hold for every nutrient. */
export const sharedTests = {
  serumCreatinine: 'serum-creatinine',
  urineCreatinine: 'urine-creatinine',
  egfr: 'egfr',
  albumin: 'albumin',
} as const;

/** True when the test measures the nutrient: its id is one of the words of the test's id. */
export function measuresNutrient(test: LaboratoryTest, nutrient: Nutrient): boolean {
  return test.id.split('-').includes(nutrient.id);
}

/** Molar mass and charge of the nutrient, for passing between mass, moles and equivalents. */
export function substanceOf(nutrient: Nutrient): Substance {
  return { molarMassGramsPerMole: Number(nutrient.molarMass.split(' ')[0]), charge: nutrient.charge };
}
