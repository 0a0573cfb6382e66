import type { ReadingContext } from './context.ts';
import type { Diet, DietDay, Food, Range, Water } from './profile.ts';
import { checkLimit, rangeIn, readAmount, readPortion } from './read-amount.ts';
import { readClock } from './read-rhythm.ts';
import { refuse } from './refusal.ts';
import type { WrittenDietDay, WrittenProfile } from './schema.ts';

/** Grams of ethanol in one drink unless the profile says otherwise. */
const gramsPerDrink = 10;

/** Reads one diet day or several; one day is never called usual intake. */
export function readDiet(written: NonNullable<WrittenProfile['diet']>, context: ReadingContext): Diet {
  const { days, ...day } = written;
  if (days !== undefined) {
    if (Object.values(day).some((value) => value !== undefined)) refuse('days-and-day', 'diet.days');
    return { several: true, days: days.map((day, index) => readDay(day, `diet.days[${index}]`, context)) };
  }
  return { several: false, days: [readDay(day, 'diet', context)] };
}

function readDay(day: WrittenDietDay, path: string, context: ReadingContext): DietDay {
  const foods = day.foods?.map((food, index) => readFood(food, `${path}.foods[${index}]`, context));
  const water = day.water?.map((drink, index) => readWater(drink, `${path}.water[${index}]`, context));
  return {
    path,
    complete: day.complete === true,
    ...(foods === undefined ? {} : { foods }),
    ...(water === undefined ? {} : { water }),
    ...(day.alcohol === undefined ? {} : { alcoholGramsPerDay: readAlcohol(day.alcohol, day.drink, path, context) }),
  };
}

function readFood(written: NonNullable<WrittenDietDay['foods']>[number], path: string, context: ReadingContext): Food {
  return {
    path,
    food: written.food,
    amount: readFoodAmount(written.amount, `${path}.amount`, context),
    ...(written.at === undefined ? {} : { atMinutes: readClock(written.at) }),
    fortification: readByNutrient(written.fortification, `${path}.fortification`, ['mass'], context),
  };
}

function readFoodAmount(text: string, path: string, context: ReadingContext): Food['amount'] {
  const portion = readPortion(text, context);
  if (portion !== undefined) return { portion };
  const range = readAmount(text, path, ['mass', 'volume'], context);
  if (isVolume(range)) return { volume: checkLimit(range, 'waterVolume', path, text, context) };
  return { mass: checkLimit(range, 'foodMass', path, text, context) };
}

function isVolume(range: Range): boolean {
  return /L$/i.test(range.unit);
}

function readWater(
  written: NonNullable<WrittenDietDay['water']>[number],
  path: string,
  context: ReadingContext,
): Water {
  const range = readAmount(written.amount, `${path}.amount`, ['volume'], context);
  return {
    path,
    volume: checkLimit(range, 'waterVolume', `${path}.amount`, written.amount, context),
    ...(written.water === undefined ? {} : { water: written.water }),
    ...(written.at === undefined ? {} : { atMinutes: readClock(written.at) }),
    contains: readByNutrient(
      written.contains,
      `${path}.contains`,
      ['mass-concentration', 'substance-concentration', 'equivalent-concentration'],
      context,
    ),
  };
}

function readByNutrient(
  written: Readonly<Record<string, string>> | undefined,
  path: string,
  dimensions: Parameters<typeof readAmount>[2],
  context: ReadingContext,
): Readonly<Record<string, Range>> {
  const byNutrient: Record<string, Range> = {};
  for (const [nutrient, text] of Object.entries(written ?? {})) {
    if (!context.vocabulary.nutrientIds.includes(nutrient)) {
      refuse('unknown-nutrient', `${path}.${nutrient}`, nutrient, { candidates: context.vocabulary.nutrientIds });
    }
    byNutrient[nutrient] = readAmount(text, `${path}.${nutrient}`, dimensions, context);
  }
  return byNutrient;
}

/** Grams of ethanol a day from `14 drinks/wk` or `20 g/d`. */
function readAlcohol(text: string, drink: string | undefined, path: string, context: ReadingContext): Range {
  const at = `${path}.alcohol`;
  const range = readAmount(text, at, ['drink-rate', 'mass-rate'], context);
  const perDrink =
    drink === undefined ? gramsPerDrink : rangeIn(readAmount(drink, `${path}.drink`, ['mass'], context), 'g').high;
  const grams = /drink/.test(range.unit) ? scale(rangeIn(range, '{drink}/d'), perDrink) : rangeIn(range, 'g/d');
  return checkLimit(grams, 'alcohol', at, text, context);
}

function scale(range: Range, factor: number): Range {
  return { low: range.low * factor, high: range.high * factor, unit: 'g/d' };
}
