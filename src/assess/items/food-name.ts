import type { Food } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';

/** A food for a reader: the Dutch name, or the first plain English alias, or the table's own name without its notes. */
export function foodName(food: Food, language: Language): string {
  if (language === 'nl' && food.nameNl !== null) return food.nameNl;
  const [alias] = food.aliasesEn;
  return alias ?? food.nameEn.replace(/ \(Includes foods for [^)]*\)/, '');
}
