import type { Gap } from '../item.ts';
import { compileGaps } from '../problem/compile-gaps.ts';
import type { Occurrence, Problem } from '../problem/problem.ts';
import type { Budget, NewBudget } from '../search/budget.ts';
import { findAny } from '../search/find-any.ts';
import { findBest } from '../search/find-best.ts';
import { buildModel, type Model } from '../search/model.ts';
import { weigh } from '../search/weighing.ts';
import type { Times } from './day-problem.ts';

/** `placed` are the moments of the groups; `best` when no better placing exists among the times tried. */
export type Solved =
  | { readonly state: 'found'; readonly placed: readonly Occurrence[]; readonly best: boolean }
  | { readonly state: 'none' | 'too-hard' };

/** Makes a problem over one kind of times under the given gaps. */
export type MakeProblem = (gaps: readonly Gap[], which: Times) => Problem;

/** The best placing that keeps every gap of scope `nutrient`; pleasant times first, then the times that decide. */
export function solve(make: MakeProblem, gaps: readonly Gap[], newBudget: NewBudget): Solved {
  const pleasant = placeBest(make(gaps, 'comfortable'), newBudget('best'));
  if (pleasant.state === 'found') return pleasant;
  const deciding = make(gaps, 'deciding');
  if (pleasant.state === 'none' && isWithin(deciding.times, make(gaps, 'comfortable').times)) return pleasant;
  const model = buildModel(deciding, compileGaps({ ...deciding, gaps: gaps.filter(isHard) }));
  const any = model === null ? null : findAny(model, newBudget('decide'));
  if (model === null || any?.state === 'none') return { state: 'none' };
  if (any === null || any.state === 'out-of-steps') return { state: 'too-hard' };
  const both = placeBest(make(gaps, 'both'), newBudget('best'));
  return both.state === 'found' ? both : { state: 'found', placed: placedOf(deciding, model, any.chosen), best: false };
}

/** True for gaps that no day may break. */
export function isHard(gap: Gap): boolean {
  return gap.scope === 'nutrient';
}

function isWithin(some: readonly number[], all: readonly number[]): boolean {
  const known = new Set(all);
  return some.every((one) => known.has(one));
}

function placeBest(problem: Problem, budget: Budget): Solved {
  const compiled = compileGaps(problem);
  const model = buildModel(
    problem,
    compiled.filter(({ gap }) => isHard(gap)),
  );
  if (model === null) return { state: 'none' };
  const soft = compiled.filter(({ gap }) => !isHard(gap));
  const { chosen, complete } = findBest(model, weigh(problem, model, soft), budget);
  if (chosen === undefined) return { state: complete ? 'none' : 'too-hard' };
  return { state: 'found', placed: placedOf(problem, model, chosen), best: complete };
}

function placedOf(problem: Problem, model: Model, chosen: readonly number[]): Occurrence[] {
  return model.variables.map(({ group }, variable) => ({
    item: problem.groups[group]?.item ?? '',
    minute: model.times[chosen[variable] ?? 0] ?? 0,
  }));
}
