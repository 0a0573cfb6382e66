import type { Corpus, NutrientContent } from '../corpus/index.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** The nutrient a command is about: the one asked for, else the first of the content. */
export function findNutrient(corpus: Corpus, id: string | undefined): NutrientContent {
  const content = corpus.nutrients.find((one) => id === undefined || one.nutrient.id === id);
  if (content !== undefined) return content;
  const candidates = corpus.nutrients.map((one) => one.nutrient.id);
  throw new Failure(
    { code: 'unknown-nutrient', path: '--nutrient', received: id ?? '', candidates },
    exitCodes.wrongUsage,
  );
}
