import { convertAmount } from '../../quantity/index.ts';

const factors = new Map<string, Map<string, number>>();

/** How many intake units a day (`mg/d`) one of a mass unit is: `unitsOf('mg/d', 'g')` is 1000. */
export function unitsOf(intakeUnit: string, massUnit: string): number {
  let ofIntake = factors.get(intakeUnit);
  if (ofIntake === undefined) {
    ofIntake = new Map();
    factors.set(intakeUnit, ofIntake);
  }
  let factor = ofIntake.get(massUnit);
  if (factor === undefined) {
    factor = workOut(intakeUnit, massUnit);
    ofIntake.set(massUnit, factor);
  }
  return factor;
}

function workOut(intakeUnit: string, massUnit: string): number {
  const target = intakeUnit.replace(/\/d$/, '');
  if (target === massUnit) return 1;
  const converted = convertAmount({ value: 1, unit: massUnit }, target);
  if (!converted.ok) throw new Error(`${massUnit} is not a mass`);
  return converted.value.value;
}
