import type { Model } from './model.ts';
import { intersect, sizeOf, type TimeSet } from './time-set.ts';

/** Marks a variable that has no candidate chosen yet. */
export const notChosen = -1;

/** The open variable with the fewest candidates left; the earliest of equals. -1 when none is open. */
export function narrowestVariable(model: Model, domains: TimeSet, chosen: Int32Array): number {
  let narrowest = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let variable = 0; variable < chosen.length; variable += 1) {
    if (chosen[variable] !== notChosen) continue;
    const size = sizeOf(domains, variable * model.words, model.words);
    if (size < fewest) {
      fewest = size;
      narrowest = variable;
    }
  }
  return narrowest;
}

/** Copies the candidates to the next depth without those a choice forbids; false when a variable has none left. */
export function narrow(
  model: Model,
  chosen: Int32Array,
  { from, to, variable, candidate }: { from: TimeSet; to: TimeSet; variable: number; candidate: number },
): boolean {
  to.set(from);
  for (const link of model.links[variable] ?? []) {
    if (chosen[link.to] !== notChosen) continue;
    const start = link.to * model.words;
    intersect(to, start, link.rows, candidate * model.words, model.words);
    if (sizeOf(to, start, model.words) === 0) return false;
  }
  return true;
}
