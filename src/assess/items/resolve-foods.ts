import { type FoodTable, portionGrams, volumeGrams } from '../../corpus/index.ts';
import type { DietDay, Food } from '../../profile/index.ts';
import type { Answer, Interval } from '../../quantity/index.ts';
import { knownInterval } from '../answers.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import { ask, type Session } from '../session.ts';
import { findName } from './find-name.ts';
import { type FoodFacts, foodFacts } from './food-facts.ts';
import { reportName } from './report-name.ts';
import { unitsOf } from './units-of.ts';

/** The foods of a day as ledger lines, with declared fortification as lines of their own. */
export function resolveFoods(day: DietDay, session: Session): LedgerItem[] {
  return (day.foods ?? []).flatMap((food) => [resolveFood(food, session), ...resolveFortification(food, session)]);
}

function resolveFood(food: Food, session: Session): LedgerItem {
  const { knowledge } = session;
  const moments = food.atMinutes === undefined ? [] : [food.atMinutes];
  const base = { input: food.path, kind: 'food' as const, atMinutes: moments, momentsPerDay: 1 };
  const table = knowledge.food?.foods;
  const found = findName(knowledge.foodNames(), food.food, 'food');
  const index = found.status === 'recognised' ? knowledge.foodIndex().get(found.hit.id) : undefined;
  if (table === undefined || found.status !== 'recognised' || index === undefined) {
    reportName(session, {
      input: food.path,
      kind: 'food',
      text: food.food,
      candidates: found.candidates,
      lookup: knowledge.foodNames(),
    });
    return { ...base, name: food.food, amount: { state: 'unknown', missing: [`${food.path}.food`] } };
  }
  const facts = foodFacts(table, index, session);
  const { name, energy } = facts;
  session.coverage.push({ input: food.path, kind: 'food', name, status: 'no-rule', id: found.hit.id, rules: [] });
  const grams = gramsOf(food, index, session);
  if (grams === undefined) {
    ask(session, 'portion-unknown', `${food.path}.amount`, { food: name });
    return { ...base, name, amount: { state: 'unknown', missing: [`${food.path}.amount`] } };
  }
  const item = { ...base, name, amount: amountOf(food, found.hit.id, grams, facts, session) };
  const eaten = energy === undefined ? item : { ...item, energy: (energy * grams.value) / 100 };
  return facts.binds ? { ...eaten, binder: 'high' } : eaten;
}

/** Grams eaten: weighed, by volume where the food's density is known, or by a household measure. */
function gramsOf(food: Food, index: number, session: Session): (Interval & { readonly estimate: boolean }) | undefined {
  const table = session.knowledge.food?.foods;
  if ('mass' in food.amount) return { ...spread(food.amount.mass), estimate: false };
  if ('volume' in food.amount)
    return table === undefined ? undefined : poured(table, index, spread(food.amount.volume));
  if (table === undefined) return undefined;
  const { count, measure } = food.amount.portion;
  const one = portionGrams(table, index, 1, measure);
  if (one === undefined) return undefined;
  const middle = (count.low + count.high) / 2;
  return { low: one.low * count.low, value: one.value * middle, high: one.high * count.high, estimate: one.estimate };
}

/** Group of foods that are drinks; without a measured volume they weigh 0.95 to 1.05 g a millilitre. */
const drinks = 'drinks';

/** Grams of a poured volume in litres; a food that is no drink and has no measured volume stays unknown. */
function poured(
  table: FoodTable,
  index: number,
  litres: Interval,
): (Interval & { readonly estimate: boolean }) | undefined {
  const perLitre =
    volumeGrams(table, index, 1000) ??
    (table.groups[index] === drinks ? { low: 950, value: 1000, high: 1050 } : undefined);
  if (perLitre === undefined) return undefined;
  const { low, value, high } = perLitre;
  return { low: low * litres.low, value: value * litres.value, high: high * litres.high, estimate: true };
}

function spread(range: { readonly low: number; readonly high: number }): Interval {
  return { low: range.low, value: (range.low + range.high) / 2, high: range.high };
}

/** Two releases of the table that disagree give an interval; the newer value is the most likely reading. */
function amountOf(
  food: Food,
  id: string,
  grams: Interval & { readonly estimate: boolean },
  { content, source }: FoodFacts,
  session: Session,
): Answer {
  if (content === undefined) return { state: 'unknown', missing: [`${food.path}: not measured`] };
  const factor = unitsOf(session.content.nutrient.intakeUnit, content.unit);
  const other = content.other ?? content.value;
  const per100 = { low: Math.min(content.value, other), value: content.value, high: Math.max(content.value, other) };
  const derivation = session.book.note({
    rule: 'food-amount',
    inputs: {
      input: food.path,
      grams: grams.value,
      per100Grams: content.value,
      ...(content.other === undefined ? {} : { per100GramsOtherRelease: content.other }),
      ...(grams.estimate ? { portion: 'estimate' } : {}),
    },
    facts: [id],
    sources: source === undefined ? [] : [source],
  });
  return knownInterval(
    {
      low: (grams.low * per100.low * factor) / 100,
      value: (grams.value * per100.value * factor) / 100,
      high: (grams.high * per100.high * factor) / 100,
    },
    session.content.nutrient.intakeUnit,
    derivation,
  );
}

function resolveFortification(food: Food, session: Session): LedgerItem[] {
  const { nutrient } = session.content;
  const added = food.fortification[nutrient.id];
  if (added === undefined) return [];
  const factor = unitsOf(nutrient.intakeUnit, added.unit);
  const path = `${food.path}.fortification.${nutrient.id}`;
  const derivation = session.book.note({ rule: 'declared-fortification', inputs: { input: path } });
  const range = spread(added);
  return [
    {
      input: path,
      name: food.food,
      kind: 'fortification',
      atMinutes: food.atMinutes === undefined ? [] : [food.atMinutes],
      momentsPerDay: 1,
      amount: knownInterval(
        { low: range.low * factor, value: range.value * factor, high: range.high * factor },
        nutrient.intakeUnit,
        derivation,
      ),
    },
  ];
}
