import { RecentCache } from '../recent-cache.ts';
import type { Session } from '../session.ts';
import { findName } from './find-name.ts';
import { type FoodFacts, foodFacts } from './food-facts.ts';

/** A food of the table that a text names. */
export interface NamedFood {
  readonly id: string;
  /** Position in the table. */
  readonly index: number;
  readonly facts: FoodFacts;
}

/** People eat the same few thousand things. */
const recent = new RecentCache<NamedFood | undefined>(4096);

/** The food that a text names by id or name; undefined where none is recognised. */
export function namedFood(text: string, session: Session): NamedFood | undefined {
  return recent.get(session.memory, text, () => {
    const { knowledge } = session;
    const table = knowledge.food?.foods;
    const found = findName(knowledge.foodNames(), text, 'food');
    if (table === undefined || found.status !== 'recognised') return undefined;
    const index = knowledge.foodIndex().get(found.hit.id);
    return index === undefined ? undefined : { id: found.hit.id, index, facts: foodFacts(table, index, session) };
  });
}
