import { contentPer100Grams, type FoodContent, type FoodTable, foodAt, sourceOfRelease } from '../../corpus/index.ts';
import { KeyedCache } from '../keyed-cache.ts';
import type { Session } from '../session.ts';
import { foodName } from './food-name.ts';

/** What an assessment uses of one food of the table, whoever eats it. */
export interface FoodFacts {
  /** In the reader's language. */
  readonly name: string;
  /** Undefined: not measured. */
  readonly content: FoodContent | undefined;
  /** kcal in 100 g; undefined: not measured. */
  readonly energy: number | undefined;
  /** A source says that it is rich in what binds the nutrient. */
  readonly binds: boolean;
  /** Bibliography id of the release that the figures are from; undefined for a food that no table has. */
  readonly source: string | undefined;
}

const cache = new KeyedCache<(FoodFacts | undefined)[]>();

/** The facts of the food at a position of the table. */
export function foodFacts(table: FoodTable, index: number, session: Session): FoodFacts {
  const known = cache.get(session.memory, '', () => []);
  const facts = known[index] ?? readFacts(table, index, session);
  known[index] = facts;
  return facts;
}

function readFacts(table: FoodTable, index: number, session: Session): FoodFacts {
  const food = foodAt(table, index);
  if (food === undefined) throw new RangeError(`no food at ${index}`);
  return {
    name: foodName(food, session.language),
    content: contentPer100Grams(table, index, session.content.nutrient.id),
    energy: contentPer100Grams(table, index, 'energy')?.value,
    binds: table.binders.some((row) => row.food_id === food.id && row.class === 'high'),
    source: sourceOfRelease(food.release),
  };
}
