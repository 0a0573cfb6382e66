import { parse } from 'yaml';
import { nutrientSchema } from '../../src/corpus/schemas/nutrient.ts';
import type { Tree } from './house-rule.ts';

/** What a nutrient is called. */
export interface NutrientWords {
  readonly id: string;
  /** Without accents, lower case, at least five letters: short ones occur inside other words. */
  readonly names: readonly string[];
  /** Of two letters; one letter alone is too common to mean an element. */
  readonly symbol: string | undefined;
}

/** The words of every nutrient of the content in the tree. */
export function nutrientWords({ files }: Tree): readonly NutrientWords[] {
  return files
    .filter(({ path }) => /^content\/nutrients\/[^/]+\/nutrient\.yaml$/.test(path))
    .map(({ text }) => {
      const { id, names, aliases, symbol } = nutrientSchema.parse(parse(text));
      const words = [id, ...Object.values(names), ...aliases].map(withoutAccents).filter((word) => word.length >= 5);
      return { id, names: [...new Set(words)], symbol: symbol.length === 2 ? symbol : undefined };
    });
}

/** Lower case without accents, for comparing words. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
