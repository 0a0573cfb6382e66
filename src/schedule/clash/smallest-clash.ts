import { smallestHittingSet } from './hitting-set.ts';
import type { Oracle } from './oracle.ts';

/** `gaps` cannot hold together and no smaller set is to blame; unless `proven` is false, then it is all that was asked. */
export interface Clash {
  readonly gaps: readonly number[];
  readonly proven: boolean;
}

/**
 * The smallest set of gaps that no day keeps; of equals the first in the order of the request. `null` when all hold.
 *
 * Every set of gaps whose removal gives a day must share one with every clash. So a smallest set that shares one with all
 * removals found so far is either a smallest clash, or a day keeps it and yields one more removal.
 */
export function smallestClash(gaps: readonly number[], oracle: Oracle): Clash | null {
  const removals: number[][] = [];
  for (;;) {
    const suspects = smallestHittingSet(removals);
    if (suspects === null) return null;
    const state = oracle(suspects);
    if (state === 'none') return { gaps: suspects, proven: true };
    if (state === 'out-of-steps') return { gaps, proven: false };
    const kept = [...suspects];
    for (const gap of gaps) {
      if (suspects.includes(gap)) continue;
      const wider = oracle([...kept, gap]);
      if (wider === 'out-of-steps') return { gaps, proven: false };
      if (wider === 'found') kept.push(gap);
    }
    removals.push(gaps.filter((gap) => !kept.includes(gap)));
  }
}

/** Clashes that share no gap, the smallest first; together they leave a rest that some day keeps. */
export function separateClashes(gaps: readonly number[], oracle: Oracle): Clash[] {
  const clashes: Clash[] = [];
  let rest = gaps;
  for (;;) {
    const clash = smallestClash(rest, oracle);
    if (clash === null) return clashes;
    clashes.push(clash);
    if (!clash.proven) return clashes;
    rest = rest.filter((gap) => !clash.gaps.includes(gap));
  }
}
