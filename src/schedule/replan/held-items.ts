import type { Item } from '../item.ts';
import type { Matched } from './match-taken.ts';
import type { Held, ReplanRequest } from './replanned-day.ts';

/** Today as far as it is known: how the moments of each item stand, and the last minute of the day. */
export interface Today {
  readonly request: ReplanRequest;
  readonly matched: ReadonlyMap<string, Matched>;
  readonly until: number;
}

/**
 * True when a medicine that the item must stay away from has missed a dose: it may still be taken late, at any time, so no
 * time is safe until that is settled.
 */
export function waitsForMissed({ request, matched }: Pick<Today, 'request' | 'matched'>, id: string): boolean {
  return request.gaps.some(({ scope, first, second }) => {
    if (scope !== 'nutrient' || (first !== id && second !== id)) return false;
    const other = request.items.find((item) => item.id === (first === id ? second : first));
    return other?.kind === 'medicine' && other.asNeeded !== true && (matched.get(other.id)?.missed.length ?? 0) > 0;
  });
}

/** The doses of the nutrient that are due and get no time: one waits for a missed dose, a free one is past bedtime. */
export function heldItems(today: Today): ReadonlyMap<string, Held> {
  const { request, matched, until } = today;
  const held = new Map<string, Held>();
  for (const item of request.items) {
    if (item.kind !== 'nutrient' || (matched.get(item.id)?.due.length ?? 0) === 0) continue;
    if (waitsForMissed(today, item.id)) held.set(item.id, 'missed-first');
    else if (isFree(item) && request.now > until) held.set(item.id, 'past-bedtime');
  }
  return held;
}

/** True for items whose moments the scheduler may choose. */
export function isFree(item: Item): boolean {
  return item.at === undefined || item.at.length === 0 || item.movable === true;
}
