import type { Course, Jump, Period } from '../solver/index.ts';
import type { BodyModelCode, Numbers } from './body-model.ts';
import type { BodyDose, BodyScenario, DailyDiet } from './body-scenario.ts';
import { foldParameters } from './fold-parameters.ts';

/** Longest step after a meal or dose, hours: measured to matter more for the error than the tolerance itself. */
export const stepAfterEvent = 0.1;
const dayHours = 24;

/** A scenario as periods of constant parameters and jumps between them. */
export function planCourse(scenario: BodyScenario, model: BodyModelCode): Course {
  const jumps = planJumps(scenario, model);
  return { periods: planPeriods(scenario, model), jumps, outputs: scenario.outputs, stepAfterEvent };
}

/** Meals and doses in order of time; they hang on what is taken and not on the body. */
export function planJumps(scenario: BodyScenario, model: BodyModelCode): readonly Jump[] {
  const jumps = scenario.mode === 'by-meal' ? jumpsByMeal(scenario, model) : averagedJumps(scenario, model);
  return [...jumps].sort((a, b) => a.atHours - b.atHours);
}

/** Meals of each day of a diet between two hours, as jumps. */
export function mealJumps(
  diet: DailyDiet,
  { from, until }: { readonly from: number; readonly until: number },
  scenario: Pick<BodyScenario, 'meals' | 'binding'>,
  model: BodyModelCode,
): readonly Jump[] {
  const jumps: Jump[] = [];
  for (let day = Math.floor(from / dayHours); day * dayHours < until; day++) {
    for (const { at, share, size } of scenario.meals) {
      const atHours = day * dayHours + at;
      if (atHours < from || atHours >= until) continue;
      const { amount, phytate, oxalate } = diet;
      const meal = { amount: amount * share, size, phytate: phytate * share, oxalate: oxalate * share };
      jumps.push(...jumpsFrom(model.swallowMeal(meal, scenario.binding), atHours, model));
    }
  }
  return jumps;
}

function jumpsByMeal(scenario: BodyScenario, model: BodyModelCode): readonly Jump[] {
  const { diets, until } = scenario;
  const meals = diets.flatMap((diet, index) =>
    mealJumps(diet, { from: diet.from, until: diets[index + 1]?.from ?? until }, scenario, model),
  );
  const oral = scenario.doses
    .filter(({ route }) => route === 'oral')
    .flatMap(({ atHours, amount, dissolvedAtOnce }) =>
      jumpsFrom(model.swallowSalt(amount, dissolvedAtOnce), atHours, model),
    );
  return [...meals, ...oral, ...averagedJumps(scenario, model)];
}

/** Doses that do not pass the gut and are given at once. */
function averagedJumps({ doses }: BodyScenario, model: BodyModelCode): readonly Jump[] {
  return doses.flatMap(({ atHours, amount, route, overHours }) => {
    if (route === 'intramuscular') return [{ atHours, amount, state: model.muscleDepot }];
    return route === 'intravenous' && overHours === 0 ? [{ atHours, amount, state: model.plasma }] : [];
  });
}

function jumpsFrom(additions: Numbers, atHours: number, { stateNames }: BodyModelCode): readonly Jump[] {
  return Object.entries(additions)
    .filter(([, amount]) => amount !== 0)
    .map(([name, amount]) => ({ atHours, amount, state: stateNames.indexOf(name) }));
}

/** Stretches of constant parameters of one body. */
export function planPeriods(scenario: BodyScenario, model: BodyModelCode): readonly Period[] {
  const { until, effects, diets, doses, mode } = scenario;
  const infusions = doses.filter(({ overHours }) => overHours > 0);
  const daily = mode === 'averaged' ? dailyDoses(doses) : new Map<number, readonly BodyDose[]>();
  const cuts = new Set([0, until]);
  for (const { from, until: end } of effects) cuts.add(from).add(end);
  for (const { from } of diets) cuts.add(from);
  for (const { atHours, overHours } of infusions) cuts.add(atHours).add(atHours + overHours);
  for (const day of daily.keys()) {
    // A day like the one before needs no new period.
    if (!isSameDay(daily.get(day), daily.get(day - 1))) cuts.add(day * dayHours);
    if (!daily.has(day + 1)) cuts.add((day + 1) * dayHours);
  }
  const times = [...cuts].filter((time) => time >= 0 && time <= until).sort((a, b) => a - b);
  return times.slice(0, -1).map((from, index) => {
    const end = times[index + 1] ?? until;
    const today = daily.get(Math.floor(from / dayHours)) ?? [];
    return { from, until: end, coefficients: coefficientsAt(scenario, model, { from, end, today }) };
  });
}

function coefficientsAt(
  scenario: BodyScenario,
  model: BodyModelCode,
  { from, end, today }: { readonly from: number; readonly end: number; readonly today: readonly BodyDose[] },
): Float64Array {
  const parameters: Record<string, number> = { ...scenario.parameters };
  for (const effect of scenario.effects.filter((one) => one.from <= from && end <= one.until)) {
    for (const [name, factor] of Object.entries(effect.factors)) parameters[name] = (parameters[name] ?? 0) * factor;
    for (const [name, addend] of Object.entries(effect.addends)) parameters[name] = (parameters[name] ?? 0) + addend;
  }
  const iv = scenario.doses
    .filter(({ overHours, atHours }) => overHours > 0 && atHours <= from && end <= atHours + overHours)
    .reduce((sum, { amount, overHours }) => sum + amount / overHours, 0);
  if (scenario.mode === 'by-meal') return foldParameters(parameters, { iv, oral: 0, avail: 0 }, 'by-meal', model);
  const diet = scenario.diets.filter((one) => one.from <= from).at(-1) ?? scenario.usual;
  const free = freeInDay(diet, scenario, model);
  const doses = today.reduce((sum, { amount }) => sum + amount, 0);
  const dissolving = today.reduce(
    (sum, { amount, dissolvedAtOnce }) => sum + amount * model.dissolvingShare(dissolvedAtOnce, parameters),
    0,
  );
  const inputs = { iv, oral: (diet.amount + doses) / dayHours, avail: (free + dissolving) / dayHours };
  return foldParameters(parameters, inputs, 'averaged', model);
}

/** mmol a day of a diet that binders leave free. */
export function freeInDay(
  diet: DailyDiet,
  scenario: Pick<BodyScenario, 'meals' | 'binding'>,
  model: BodyModelCode,
): number {
  const bound = scenario.meals.map(({ share, size }) =>
    model.boundInMeal(
      { amount: diet.amount * share, size, phytate: diet.phytate * share, oxalate: diet.oxalate * share },
      scenario.binding,
    ),
  );
  return bound.reduce((free, part) => free - part, diet.amount);
}

/** Doses by mouth by the day they are taken on. */
function dailyDoses(doses: readonly BodyDose[]): ReadonlyMap<number, readonly BodyDose[]> {
  return Map.groupBy(
    doses.filter(({ route }) => route === 'oral'),
    ({ atHours }) => Math.floor(atHours / dayHours),
  );
}

function isSameDay(one: readonly BodyDose[] | undefined, other: readonly BodyDose[] | undefined): boolean {
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  return one.every(
    ({ amount, dissolvedAtOnce }, index) =>
      other[index]?.amount === amount && other[index]?.dissolvedAtOnce === dissolvedAtOnce,
  );
}
