import type { Additions, MealContent, Numbers } from '../../body/body-model.ts';
import { numberOf } from './person.ts';

/** What a meal adds: the free part to the stomach, the bound part past all uptake, energy to the stomach. */
export function swallowMeal(meal: MealContent, binding: Numbers): Additions {
  const bound = boundInMeal(meal, binding);
  return { Sd: meal.amount - bound, Gc: bound, E: meal.size };
}

/** What a dose of a salt adds: what dissolves at once and what does so slowly. */
export function swallowSalt(amount: number, dissolvedAtOnce: number): Additions {
  return { Sd: dissolvedAtOnce * amount, X: (1 - dissolvedAtOnce) * amount };
}

/** Share of a salt that dissolves in time: what counts as free in the averaged gut. */
export function dissolvingShare(dissolvedAtOnce: number, parameters: Numbers): number {
  const dissolving = numberOf(parameters, 'kdis') * numberOf(parameters, 'acid');
  return dissolvedAtOnce + ((1 - dissolvedAtOnce) * dissolving) / (dissolving + numberOf(parameters, 'kx'));
}

/** mmol that phytate and oxalate keep from uptake: the equilibrium of the amount with its binding sites. */
export function boundInMeal({ amount, phytate = 0, oxalate = 0 }: MealContent, binding: Numbers): number {
  const sites = numberOf(binding, 'phytateSites') * phytate + numberOf(binding, 'oxalateSites') * oxalate;
  if (sites <= 0 || amount <= 0) return 0;
  const b = amount + sites + numberOf(binding, 'dissociation');
  return (2 * amount * sites) / (b + Math.sqrt(b * b - 4 * amount * sites));
}
