import type { NutrientContent } from '../../corpus/index.ts';
import type { LaboratoryTest } from '../../corpus/schemas/condition.ts';
import type { Range } from '../../profile/index.ts';
import { convertAmount } from '../../quantity/index.ts';
import { measuresNutrient, sharedTests, substanceOf } from './nutrient-tests.ts';

/**
 * A result in the usual unit of its test. The unit decides, never the code: of the nutrient's own tests mass, moles and
 * equivalents convert by its molar mass and charge, of creatinine by the divisor of the content, of anything else only within
 * one dimension. A result that cannot be converted stays in its own unit.
 */
export function usualValue(test: LaboratoryTest, value: Range, content: NutrientContent): Range {
  const unit = test.units[0] ?? value.unit;
  const low = convertResult(test, value.low, value.unit, unit, content);
  const high = convertResult(test, value.high, value.unit, unit, content);
  return low === undefined || high === undefined ? value : { low, high, unit };
}

function convertResult(
  test: LaboratoryTest,
  value: number,
  from: string,
  to: string,
  content: NutrientContent,
): number | undefined {
  const substance = measuresNutrient(test, content.nutrient) ? substanceOf(content.nutrient) : undefined;
  const direct = convertAmount({ value, unit: from }, to, substance);
  if (direct.ok) return direct.value.value;
  const isCreatinine = test.id === sharedTests.serumCreatinine || test.id === sharedTests.urineCreatinine;
  const milligrams = isCreatinine ? convertAmount({ value, unit: from }, 'mg/dL') : undefined;
  if (milligrams?.ok !== true) return undefined;
  const micromoles = milligrams.value.value * content.formulas.estimatedGfr.micromolesPerMilligramPerDecilitre;
  const converted = convertAmount({ value: micromoles, unit: 'umol/L' }, to);
  return converted.ok ? converted.value.value : undefined;
}
