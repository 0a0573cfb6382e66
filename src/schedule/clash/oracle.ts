import type { CompiledGap } from '../problem/compile-gaps.ts';
import { compileGaps } from '../problem/compile-gaps.ts';
import type { Problem } from '../problem/problem.ts';
import type { Budget } from '../search/budget.ts';
import { findAny, type Possibility } from '../search/find-any.ts';
import { buildModel } from '../search/model.ts';

/** Answers for any subset of a problem's gaps, by their numbers, whether a day keeps them all. */
export type Oracle = (gaps: readonly number[]) => Possibility;

/** Works a problem out once; asking twice for the same subset costs nothing. */
export function createOracle(problem: Problem, budget: Budget): Oracle {
  const compiled = compileGaps(problem);
  const known = new Map<string, Possibility>();
  return (gaps) => {
    const key = [...gaps].sort((a, b) => a - b).join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const model = buildModel(problem, pick(compiled, gaps));
    const answer = model === null ? 'none' : findAny(model, budget).state;
    known.set(key, answer);
    return answer;
  };
}

function pick(compiled: readonly CompiledGap[], gaps: readonly number[]): CompiledGap[] {
  return gaps.flatMap((index) => compiled[index] ?? []);
}
