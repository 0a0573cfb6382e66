import type { GutMode, Numbers } from './body-model.ts';

/** Food of a day: mmol a day of the nutrient and of binders. */
export interface DailyDiet {
  readonly amount: number;
  readonly phytate: number;
  readonly oxalate: number;
}

/** One dose at one moment. */
export interface BodyDose {
  readonly atHours: number;
  readonly amount: number;
  readonly route: 'oral' | 'intravenous' | 'intramuscular';
  /** Share that is in solution at once; by mouth only. */
  readonly dissolvedAtOnce: number;
  /** Length of an infusion in hours; 0: at once. */
  readonly overHours: number;
}

/** What multiplies or adds to parameters for a while: a medicine, a disease. */
export interface BodyEffect {
  readonly from: number;
  readonly until: number;
  readonly factors: Numbers;
  readonly addends: Numbers;
}

/** Everything a run needs, in numbers: hours and mmol. */
export interface BodyScenario {
  readonly parameters: Numbers;
  readonly binding: Numbers;
  readonly mode: GutMode;
  readonly until: number;
  /** What the person ate before; the start is a body in balance with it. */
  readonly usual: DailyDiet;
  /** Diets in order of their first hour; the first begins at 0. */
  readonly diets: readonly (DailyDiet & { readonly from: number })[];
  /** Meals of a day: clock hour, share of the day, size in standard meals. */
  readonly meals: readonly { readonly at: number; readonly share: number; readonly size: number }[];
  readonly doses: readonly BodyDose[];
  readonly effects: readonly BodyEffect[];
  /** Hours at which the body is looked at, in order. */
  readonly outputs: Float64Array;
}
