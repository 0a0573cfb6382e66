import { buildLookup, type Lookup, type Named, type NutrientContent } from '../../corpus/index.ts';
import { KeyedCache } from '../keyed-cache.ts';

/** Uses a person may have as a goal, with every word for them in both languages. */
export function namedGoals(content: NutrientContent): Named[] {
  return content.indications.map(({ id, name, synonyms }) => ({
    id,
    kind: 'indication',
    names: [...new Set([name.en, name.nl, ...synonyms.en, ...synonyms.nl])],
  }));
}

const lookups = new KeyedCache<Lookup>();

/** The look-up over the goals of a nutrient, made at its first use. */
export function goalNames(content: NutrientContent): Lookup {
  return lookups.get(content, 'goals', () => buildLookup(namedGoals(content)));
}
