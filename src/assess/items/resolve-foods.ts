import type { FoodContent } from '../../corpus/index.ts';
import type { DietDay, Food } from '../../profile/index.ts';
import type { Answer } from '../../quantity/index.ts';
import { knownInterval } from '../answers.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import { ask, type Session } from '../session.ts';
import { findName } from './find-name.ts';
import type { FoodFacts } from './food-facts.ts';
import { type Grams, gramsOf, spread } from './grams-of-food.ts';
import { namedFood } from './named-food.ts';
import { reportName } from './report-name.ts';
import { unitsOf } from './units-of.ts';

/** The foods of a day as ledger lines, with declared fortification as lines of their own. */
export function resolveFoods(day: DietDay, session: Session): LedgerItem[] {
  const items: LedgerItem[] = [];
  for (const food of day.foods ?? []) {
    items.push(resolveFood(food, session));
    const added = resolveFortification(food, session);
    if (added !== undefined) items.push(added);
  }
  return items;
}

function resolveFood(food: Food, session: Session): LedgerItem {
  const item: Changeable<LedgerItem> = {
    input: food.path,
    name: food.food,
    kind: 'food',
    amount: { state: 'unknown', missing: [] },
    atMinutes: food.atMinutes === undefined ? [] : [food.atMinutes],
    momentsPerDay: 1,
  };
  const named = namedFood(food.food, session);
  if (named === undefined) {
    reportUnknown(food, session);
    item.amount = { state: 'unknown', missing: [`${food.path}.food`] };
    return item;
  }
  const { id, index, facts } = named;
  item.name = facts.name;
  session.coverage.push({ input: food.path, kind: 'food', name: facts.name, status: 'no-rule', id, rules: [] });
  const grams = gramsOf(food, index, session);
  if (grams === undefined) {
    ask(session, 'portion-unknown', `${food.path}.amount`, { food: facts.name });
    item.amount = { state: 'unknown', missing: [`${food.path}.amount`] };
    return item;
  }
  item.amount = amountOf(food, id, grams, facts, session);
  if (facts.energy !== undefined) item.energy = (facts.energy * grams.value) / 100;
  if (facts.binds) item.binder = 'high';
  return item;
}

/** Still being written, member by member: the day's foods are most of a ledger. */
type Changeable<T> = { -readonly [Key in keyof T]: T[Key] };

function reportUnknown(food: Food, session: Session): void {
  const lookup = session.knowledge.foodNames();
  const { candidates } = findName(lookup, food.food, 'food');
  reportName(session, { input: food.path, kind: 'food', text: food.food, candidates, lookup });
}

/** Two releases of the table that disagree give an interval; the newer value is the most likely reading. */
function amountOf(food: Food, id: string, grams: Grams, { content, source }: FoodFacts, session: Session): Answer {
  if (content === undefined) return { state: 'unknown', missing: [`${food.path}: not measured`] };
  const factor = unitsOf(session.content.nutrient.intakeUnit, content.unit);
  const other = content.other ?? content.value;
  const per100 = { low: Math.min(content.value, other), value: content.value, high: Math.max(content.value, other) };
  const derivation = session.book.note({
    rule: 'food-amount',
    inputs: inputsOf(food, grams, content),
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

/** As the derivation shows them. */
function inputsOf(food: Food, grams: Grams, content: FoodContent): Readonly<Record<string, string | number>> {
  const inputs: Record<string, string | number> = {
    input: food.path,
    grams: grams.value,
    per100Grams: content.value,
  };
  if (content.other !== undefined) inputs['per100GramsOtherRelease'] = content.other;
  if (grams.estimate) inputs['portion'] = 'estimate';
  return inputs;
}

function resolveFortification(food: Food, session: Session): LedgerItem | undefined {
  const { nutrient } = session.content;
  const added = food.fortification[nutrient.id];
  if (added === undefined) return undefined;
  const factor = unitsOf(nutrient.intakeUnit, added.unit);
  const path = `${food.path}.fortification.${nutrient.id}`;
  const derivation = session.book.note({ rule: 'declared-fortification', inputs: { input: path } });
  const range = spread(added);
  return {
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
  };
}
