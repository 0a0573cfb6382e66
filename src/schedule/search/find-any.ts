import { type Budget, takeStep } from './budget.ts';
import type { Model } from './model.ts';
import { narrow, narrowestVariable, notChosen } from './narrow.ts';
import { isIn, sizeOf } from './time-set.ts';

/** `found` some placing keeps every gap of the model, `none` no placing does, `out-of-steps` nobody knows. */
export type Possibility = 'found' | 'none' | 'out-of-steps';

/** The answer with, when `found`, the candidate of each variable. */
export interface AnyFound {
  readonly state: Possibility;
  readonly chosen: readonly number[];
}

/** Decides whether every moment of a model can be placed: complete search, narrowest moment first. */
export function findAny(model: Model, budget: Budget): AnyFound {
  const count = model.variables.length;
  for (let variable = 0; variable < count; variable += 1) {
    if (sizeOf(model.domains, variable * model.words, model.words) === 0) return { state: 'none', chosen: [] };
  }
  const depths = Array.from({ length: count + 1 }, (_, depth) =>
    depth === 0 ? model.domains : new Uint32Array(model.domains.length),
  );
  const chosen = new Int32Array(count).fill(notChosen);
  const descend = (depth: number): Possibility => {
    const from = depths[depth];
    const to = depths[depth + 1];
    if (depth === count || from === undefined || to === undefined) return 'found';
    const variable = narrowestVariable(model, from, chosen);
    for (let candidate = 0; candidate < model.times.length; candidate += 1) {
      if (!isIn(from, variable * model.words, candidate)) continue;
      if (!takeStep(budget)) return 'out-of-steps';
      chosen[variable] = candidate;
      if (narrow(model, chosen, { from, to, variable, candidate })) {
        const below = descend(depth + 1);
        if (below !== 'none') return below;
      }
      chosen[variable] = notChosen;
    }
    return 'none';
  };
  const state = descend(0);
  return { state, chosen: state === 'found' ? [...chosen] : [] };
}
