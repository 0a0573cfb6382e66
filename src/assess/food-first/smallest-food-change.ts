import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { FoodStep } from '../../corpus/schemas/food-step.ts';
import type { Answer } from '../../quantity/index.ts';
import { boundsOf, knownInterval } from '../answers.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import type { FoodFirst } from '../schemas/assessment.ts';

/** One possible addition with what it brings. */
export interface FoodOption {
  readonly step: FoodStep;
  readonly name: string;
  /** Element in the portion, in units of the intake. */
  readonly gain: number;
  readonly sources: readonly string[];
}

/** Intake and reference value in `unit` (an amount a day), and the foods to choose from. */
export interface FoodFirstInput {
  readonly total: Answer;
  readonly reference: Answer | undefined;
  readonly options: readonly FoodOption[];
  readonly unit: string;
  readonly language: Language;
  readonly book: DerivationBook;
}

/** Most portions that are still a realistic change. */
const mostPortions = 3;

/**
 * The smallest realistic change that closes the gap between intake and the chosen value: as few portions as possible,
 * then as few grams, then as little above the gap. Null when intake or value is not known or there is no gap; `closes`
 * is false when even three portions do not reach it.
 */
export function smallestFoodChange(input: FoodFirstInput): FoodFirst | null {
  const { total, reference, unit } = input;
  if (total.state !== 'known' || reference?.state !== 'known') return null;
  const gap = reference.value - (boundsOf(total)?.low ?? total.value);
  if (gap <= 0 || input.options.length === 0) return null;
  const best = bestCombination(input.options, gap);
  const derivation = input.book.note({
    rule: 'smallest-food-change',
    inputs: { gap, portions: best.length },
    facts: best.map((option) => option.step.food),
    sources: [...new Set(best.flatMap((option) => option.sources))],
    children: [total.derivation, reference.derivation],
  });
  const exact = (value: number): { low: number; high: number; value: number } => ({ low: value, high: value, value });
  return {
    gap: knownInterval(exact(gap), unit, derivation),
    closes: gainOf(best) >= gap,
    steps: best.map((option) => ({
      food: option.step.food,
      name: option.name,
      amount: knownInterval(exact(option.step.grams), 'g', derivation),
      gain: knownInterval(exact(option.gain), unit, derivation),
      text: option.step.text[input.language],
    })),
  };
}

/** The first size of combination that reaches the gap gives the answer; otherwise the most that three portions bring. */
function bestCombination(options: readonly FoodOption[], gap: number): readonly FoodOption[] {
  let most: readonly FoodOption[] = [];
  for (let size = 1; size <= mostPortions; size++) {
    let best: readonly FoodOption[] | undefined;
    for (const combination of combinations(options, size)) {
      if (gainOf(combination) > gainOf(most)) most = combination;
      if (gainOf(combination) >= gap && (best === undefined || isSmaller(combination, best))) best = combination;
    }
    if (best !== undefined) return best;
  }
  return most;
}

function isSmaller(a: readonly FoodOption[], b: readonly FoodOption[]): boolean {
  const grams = (list: readonly FoodOption[]): number => list.reduce((sum, option) => sum + option.step.grams, 0);
  return grams(a) < grams(b) || (grams(a) === grams(b) && gainOf(a) < gainOf(b));
}

function gainOf(combination: readonly FoodOption[]): number {
  return combination.reduce((sum, option) => sum + option.gain, 0);
}

/** All sets of `size` different options, in order. */
function* combinations(options: readonly FoodOption[], size: number, from = 0): Generator<readonly FoodOption[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= options.length - size; index++) {
    const option = options[index];
    if (option === undefined) continue;
    for (const rest of combinations(options, size - 1, index + 1)) yield [option, ...rest];
  }
}
