import type { BodyModel } from '../../src/corpus/schemas/body-model.ts';
import {
  type BodyModelCode,
  bodyModels,
  foldParameters,
  type GutMode,
  type Numbers,
  startBody,
} from '../../src/physiology/index.ts';
import type { Course, Jump } from '../../src/physiology/solver/index.ts';
import { BenchFailure } from '../shared/bench-failure.ts';
import { loadProduct } from '../shared/product.ts';

/** One problem as both sides get it: parameters of each period, jumps, outputs and the start. */
export interface OdeProblem {
  readonly name: string;
  readonly mode: GutMode;
  readonly model: BodyModelCode;
  readonly periods: readonly { readonly from: number; readonly until: number; readonly parameters: Float64Array }[];
  readonly course: Course;
  readonly start: Float64Array;
}

const { corpus } = loadProduct();
const found = corpus.nutrients.find((one) => one.bodyModel !== undefined)?.bodyModel;
const code = bodyModels.get(found?.id ?? '');
if (found === undefined || code === undefined) throw new BenchFailure('The content has no whole-body model.', 70);
const content: BodyModel = found;
/** The model that is measured. */
export const model: BodyModelCode = code;

const valuesOf = (records: Readonly<Record<string, { readonly value: number }>>): Numbers =>
  Object.fromEntries(Object.entries(records).map(([name, { value }]) => [name, value]));
const rules = valuesOf(content.covariates);
const binding = valuesOf(content.binding);
const effect = (id: string): Numbers => content.effects.find((one) => one.id === id)?.factors ?? {};

interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly factors?: Numbers;
  readonly inputs?: { readonly oral: number; readonly avail: number };
}

function problemOf(
  name: string,
  mode: GutMode,
  person: Parameters<BodyModelCode['adaptToPerson']>[2],
  stretches: readonly Stretch[],
  {
    jumps,
    outputs,
    usual,
  }: { readonly jumps: readonly Jump[]; readonly outputs: Float64Array; readonly usual: number },
): OdeProblem {
  const own = model.adaptToPerson(valuesOf(content.parameters), rules, person);
  const periods = stretches.map(({ from, until, factors = {}, inputs = { oral: 0, avail: 0 } }) => {
    const values: Record<string, number> = { ...own, iv: 0, ...inputs };
    for (const [parameter, by] of Object.entries(factors)) values[parameter] = (values[parameter] ?? 0) * by;
    return {
      from,
      until,
      parameters: Float64Array.from(model.parameterNames, (one) => values[one] ?? Number.NaN),
      values,
    };
  });
  const scenario = {
    parameters: own,
    binding,
    mode: 'averaged' as const,
    until: 1,
    usual: { amount: usual, phytate: 0, oxalate: 0 },
    diets: [],
    meals: content.meals,
    doses: [],
    effects: [],
    outputs,
  };
  const start = startBody(scenario, model);
  if (start === undefined) throw new BenchFailure(`The body of ${name} has no start.`, 70);
  const course: Course = {
    periods: periods.map(({ from, until, values }) => ({
      from,
      until,
      coefficients: foldParameters(
        values,
        { iv: 0, oral: values['oral'] ?? 0, avail: values['avail'] ?? 0 },
        mode,
        model,
      ),
    })),
    jumps: [...jumps].sort((a, b) => a.atHours - b.atHours),
    outputs,
    stepAfterEvent: 0.1,
  };
  return { name, mode, model, periods, course, start };
}

function daily(days: number, perDay: number, extra: (day: number) => readonly Jump[]): readonly Jump[] {
  const at = (state: string): number => model.stateNames.indexOf(state);
  return Array.from({ length: days }, (_, day) => [
    ...content.meals.flatMap(({ at: hour, share, size }) =>
      Object.entries(model.swallowMeal({ amount: perDay * share, size }, binding))
        .filter(([, amount]) => amount !== 0)
        .map(([state, amount]): Jump => ({ atHours: 24 * day + hour, state: at(state), amount })),
    ),
    ...extra(day),
  ]).flat();
}

const hourly = (days: number): Float64Array => Float64Array.from({ length: 24 * days }, (_, index) => index + 1);
const dose = (day: number, hour: number, amount: number, share: number): readonly Jump[] =>
  Object.entries(model.swallowSalt(amount, share))
    .filter(([, one]) => one !== 0)
    .map(([state, one]) => ({ atHours: 24 * day + hour, state: model.stateNames.indexOf(state), amount: one }));

const man = { sex: 'male', ageYears: 30 } as const;
const woman = { sex: 'female', ageYears: 64, weightKilograms: 61, heightCentimetres: 162, egfr: 68 } as const;

/** P90: the reference man, three meals and 200 mg citrate at 22:00 for ninety days: 360 events, hourly output. */
export const ninetyDays = problemOf('P90', 'by-meal', man, [{ from: 0, until: 2160 }], {
  jumps: daily(90, 12.5, (day) => dose(day, 22, 200 / 24.305, 1)),
  outputs: hourly(90),
  usual: 12.5,
});

/** The second problem, on which no setting was picked: an older woman, oxide each morning, an acid blocker in between. */
export const secondProblem = problemOf(
  'second',
  'by-meal',
  woman,
  [
    { from: 0, until: 480 },
    { from: 480, until: 1680, factors: effect('ppi') },
    { from: 1680, until: 2880, factors: effect('thiazide') },
  ],
  { jumps: daily(120, 9, (day) => (day % 3 === 2 ? [] : dose(day, 9.25, 12, 0))), outputs: hourly(120), usual: 9 },
);

/** A5: five averaged years, low intake for half of them. */
export const fiveYears = problemOf(
  'A5',
  'averaged',
  man,
  [
    { from: 0, until: 912 * 24, inputs: { oral: 5 / 24, avail: 5 / 24 } },
    { from: 912 * 24, until: 1826 * 24, inputs: { oral: 12.5 / 24, avail: 12.5 / 24 } },
  ],
  { jumps: [], outputs: Float64Array.of(30 * 24, 912 * 24, 942 * 24, 1826 * 24), usual: 12.5 },
);
