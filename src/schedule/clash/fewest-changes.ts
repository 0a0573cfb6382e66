import { compareNumbers } from './hitting-set.ts';
import type { Oracle } from './oracle.ts';

/** What one try at a set of changes showed: it works, the changes of which one more is needed, or the steps ran out. */
export type Judged =
  | { readonly state: 'works' | 'out-of-steps' }
  | { readonly state: 'needs'; readonly oneOf: readonly number[] };

/**
 * The smallest set of changes that works; of equals the first in dictionary order. `null` when none does or nobody knows.
 * Sets grow one change at a time, only by changes that a failure points to, so no smaller set is missed.
 */
export function fewestChanges(judge: (changes: readonly number[]) => Judged): number[] | null {
  let level: number[][] = [[]];
  while (level.length > 0) {
    const next = new Map<string, number[]>();
    for (const changes of level) {
      const judged = judge(changes);
      if (judged.state === 'works') return changes;
      if (judged.state === 'out-of-steps') return null;
      if (judged.state !== 'needs') continue;
      for (const change of judged.oneOf) {
        const wider = [...changes, change].sort((a, b) => a - b);
        next.set(wider.join(), wider);
      }
    }
    level = [...next.values()].sort(compareNumbers);
  }
  return null;
}

/** Drops gaps from a set no day keeps until every one left is needed for that. `null` when the steps ran out. */
export function shrinkClash(gaps: readonly number[], oracle: Oracle): readonly number[] | null {
  let needed = gaps;
  for (const gap of gaps) {
    const without = needed.filter((one) => one !== gap);
    const state = oracle(without);
    if (state === 'out-of-steps') return null;
    if (state === 'none') needed = without;
  }
  return needed;
}
