import type { Medication } from '../../profile/index.ts';
import { ask, type Session } from '../session.ts';

const number = String.raw`\d{1,3}(?:[ .]\d{3})+|\d+(?:[.,]\d+)?`;
const strength = new RegExp(
  String.raw`(?<sign>(?<=^|\s)[-−])?(?<![\p{L}\d.,])(?<value>${number})\s?(?<unit>kg|kilogram|gram|g|mg|milligram|mcg|µg|μg|ug|microgram|%)(?![\p{L}\d])`,
  'giu',
);

/** Grams in one unit of a strength. */
const grams: Readonly<Record<string, number>> = {
  kg: 1000,
  kilogram: 1000,
  g: 1,
  gram: 1,
  mg: 0.001,
  milligram: 0.001,
};

/**
 * Asks about a strength in the name of a medicine that no product can have: nothing, less than nothing, more than the whole, or
 * more grams than are swallowed in one moment (`compoundMass` in content/profile-limits.yaml). The medicine counts all the same.
 */
export function checkStrength({ name, path }: Medication, session: Session): void {
  if (name === undefined || !/\d/.test(name)) return;
  const limit = session.knowledge.corpus.limits.compoundMass;
  const mostGrams = (limit.soft ?? limit.hard)[1];
  for (const match of name.matchAll(strength)) {
    const { sign, value = '', unit = '' } = match.groups ?? {};
    const amount = numberOf(value);
    const isTooMuch = unit === '%' ? amount > 100 : amount * (grams[unit.toLowerCase()] ?? 0) > mostGrams;
    if (sign === undefined && amount > 0 && !isTooMuch) continue;
    ask(session, 'medicine-strength', `${path}.name`, { strength: match[0].trim(), name }, 'minor');
    return;
  }
}

/** A point or space before exactly three digits divides thousands, as on Dutch packs; a smaller reading is never too much. */
function numberOf(text: string): number {
  const whole = /^\d{1,3}(?:[ .]\d{3})+$/.test(text) && !text.startsWith('0');
  return Number(whole ? text.replaceAll(/[ .]/g, '') : text.replace(',', '.'));
}
