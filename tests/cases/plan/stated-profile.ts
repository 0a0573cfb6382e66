import { today } from '../../knowledge.ts';

/** Days with a known intake: 23 to 25 mg of white bread, or 405 mg of almonds, and nothing else. */
const days = {
  low: [{ food: 'usda:18069', amount: '100 g' }],
  enough: [{ food: 'usda:12061', amount: '150 g' }],
} as const;

/** A man of 40 with good kidneys who states everything; `more` replaces fields, and null takes one out. */
export function statedProfile(day: keyof typeof days, more: Readonly<Record<string, unknown>> = {}): object {
  const whole = {
    schema: 'elementair/profile@1',
    date: today,
    language: 'en',
    referenceSet: 'efsa',
    person: { sex: 'male', age: '40 y', egfr: '90 mL/min/{1.73_m2}' },
    diet: { complete: true, foods: days[day], water: [] },
    supplements: [],
    medications: [],
    conditions: [],
    ...more,
  };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null));
}
