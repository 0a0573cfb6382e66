import type { Mention, StatedPercent } from './mention.ts';

/** An amount in mg, with how far rounding of the printed digits reaches. */
export interface Milligrams {
  readonly low: number;
  readonly high: number;
  readonly rounding: number;
  readonly text: string;
}

/** One amount on the label with the compounds it belongs to. */
export interface Claim {
  /** `element` when the nutrient's own name carries the amount, `compound` when a compound's name does. */
  readonly kind: 'element' | 'compound';
  readonly amount: Milligrams;
  /** Place of the element's name in the label; null for a compound claim. */
  readonly order: number | null;
  /** Compounds, in order; for kind `compound` the first is the one with the amount. */
  readonly sources: readonly Mention[];
  /** Mass of the mixture of all sources, when the label states one mass for all. */
  readonly whole?: Milligrams;
  readonly percent: StatedPercent | null;
  /** True when the words say that it is the element (`als`, `waarvan`, `elementair`) or no compound stands by it. */
  readonly explicit: boolean;
  /** True for `magnesium complex` and the like: without other words the amount is that of the whole. */
  readonly vague: boolean;
  /** Further amounts behind the first. */
  readonly columns: readonly Milligrams[];
  readonly unknownWords: readonly string[];
}
