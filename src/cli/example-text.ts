import type { CommandContext } from './context.ts';

/** The example of a help text, about the first nutrient by its English name; empty without a build: help still prints. */
export function exampleText(context: CommandContext, write: (nutrient: string) => string): string {
  const nutrient = firstNutrient(context);
  return nutrient === undefined ? '' : `\nExample:\n  ${write(nutrient)}`;
}

function firstNutrient(context: CommandContext): string | undefined {
  try {
    return context.base().corpus.nutrients[0]?.nutrient.names.en;
  } catch {
    return undefined;
  }
}
