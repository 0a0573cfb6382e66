import { contentPer100Grams, type FoodTable, foodAt, sourceOfRelease } from '../../corpus/index.ts';
import { foodName } from '../items/food-name.ts';
import { unitsOf } from '../items/units-of.ts';
import { KeyedCache } from '../keyed-cache.ts';
import type { Session } from '../session.ts';
import type { FoodOption } from './smallest-food-change.ts';

/** The additions of `food-steps.yaml` with what each brings by the food table; foods without a value are left out. */
export function foodOptions(session: Session): readonly FoodOption[] {
  const table = session.knowledge.food?.foods;
  if (table === undefined) return [];
  return cache.get(session.memory, session.language, () => optionsIn(table, session));
}

const cache = new KeyedCache<readonly FoodOption[]>();

function optionsIn(table: FoodTable, session: Session): readonly FoodOption[] {
  return session.content.foodSteps.flatMap((step) => {
    const index = session.knowledge.foodIndex().get(step.food);
    const content = index === undefined ? undefined : contentPer100Grams(table, index, session.content.nutrient.id);
    if (index === undefined || content === undefined) return [];
    const row = foodAt(table, index);
    const name = row === undefined ? step.food : foodName(row, session.language);
    // The smaller of two releases that disagree: the step must be sure to bring this much.
    const perHundred = Math.min(content.value, content.other ?? content.value);
    const gain = (perHundred * step.grams * unitsOf(session.content.nutrient.intakeUnit, content.unit)) / 100;
    const source = sourceOfRelease(row?.release ?? '');
    return [{ step, name, gain, sources: source === undefined ? [] : [source] }];
  });
}
