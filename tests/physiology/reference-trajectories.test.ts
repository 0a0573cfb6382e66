import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BodyPerson, Numbers } from '../../src/physiology/body/index.ts';
import { evaluate } from '../../src/physiology/equations/index.ts';
import { bodyAveraged, bodyByMeal } from '../../src/physiology/models/magnesium/equations/body.ts';
import { filtered, urine } from '../../src/physiology/models/magnesium/equations/kidney.ts';
import {
  kernelAveraged,
  kernelByMeal,
  parameterNames,
  stateNames,
} from '../../src/physiology/models/magnesium/kernels.generated.ts';
import { adaptToPerson } from '../../src/physiology/models/magnesium/person.ts';
import { referenceState } from '../../src/physiology/models/magnesium/reference-state.ts';
import { boundInMeal, swallowMeal, swallowSalt } from '../../src/physiology/models/magnesium/swallow.ts';
import {
  type Course,
  dormandPrince,
  type Jump,
  type Kernel,
  type MakeMethod,
  rodas4,
  runCourse,
} from '../../src/physiology/solver/index.ts';
import { binding, reference, rules } from './body-content.ts';

interface Period {
  t0: number;
  t1: number;
  iv?: number;
  oral?: number;
  avail?: number;
  drugs?: string[];
}
interface Event {
  t: number;
  type: string;
  mg: number;
  size?: number;
  phytate?: number;
  oxalate?: number;
  salt?: string;
}
interface Fixture {
  states: string[];
  reference: Record<string, number>;
  drugs: Record<string, Record<string, number>>;
  salts: Record<string, number>;
  points: {
    name: string;
    mode: string;
    parameters: Numbers;
    input: Record<string, number>;
    y: number[];
    rates: number[];
    urine: number;
    filtered: number;
  }[];
  covariates: {
    input: {
      sex?: string;
      weight?: number;
      age?: number;
      height?: number;
      egfr?: number;
      pregnant?: boolean;
      preeclampsia?: boolean;
    };
    parameters: Numbers;
  }[];
  scenarios: {
    name: string;
    mode: string;
    parameters: Numbers;
    start: number[];
    from: number;
    until: number;
    input: Record<string, number>;
    events: Event[];
    periods: Period[];
    times: number[];
    intake: number;
    y: number[][];
  }[];
}

const path = join(import.meta.dirname, '../fixtures/physiology/reference-trajectories.json');
const fixture = JSON.parse(readFileSync(path, 'utf8')) as Fixture;

/** Inputs of the prototype: by vein mmol/h, by mouth mmol/d. */
function withInputs(
  parameters: Numbers,
  input: { iv?: number; oral?: number; avail?: number },
): Record<string, number> {
  const { iv = 0, oral = 0, avail = oral } = input;
  return { ...fixture.reference, ...parameters, iv, oral: oral / 24, avail: avail / 24 };
}

function fold(kernel: Kernel, values: Numbers): Float64Array {
  const k = new Float64Array(kernel.coefficients);
  kernel.fold(Float64Array.from(parameterNames.map((name) => values[name] ?? Number.NaN)), k);
  return k;
}

const kernelOf = (mode: string): Kernel => (mode === 'meal' ? kernelByMeal : kernelAveraged);

describe('the equations against the readable prototype', () => {
  test('the states are those of the prototype, in its order', () => {
    expect(stateNames).toEqual(fixture.states);
  });

  test('the parameters of the content are those of the prototype', () => {
    expect(reference).toEqual(fixture.reference);
  });

  describe.each(fixture.points)('at the point $name', (point) => {
    const values = withInputs(point.parameters, point.input);
    const named = {
      ...values,
      ...Object.fromEntries(stateNames.map((name, index) => [name, point.y[index] ?? Number.NaN])),
    };

    test('the rates of the kernel and of the plain expressions are those of the prototype', () => {
      const kernel = kernelOf(point.mode);
      const rates = new Float64Array(kernel.states);
      kernel.derivatives(Float64Array.from(point.y), fold(kernel, values), rates);
      const { equations } = point.mode === 'meal' ? bodyByMeal : bodyAveraged;
      for (const [index, rate] of point.rates.entries()) {
        expect(Math.abs((rates[index] ?? Number.NaN) - rate), `${stateNames[index]}`).toBeLessThanOrEqual(
          1e-12 * Math.abs(rate) + 1e-12,
        );
        const plain = equations[index] === undefined ? Number.NaN : evaluate(equations[index].rate, named);
        expect(Math.abs(plain - rate), `plain ${stateNames[index]}`).toBeLessThanOrEqual(
          1e-12 * Math.abs(rate) + 1e-12,
        );
      }
    });

    test('urine and filtered load are those of the prototype', () => {
      expect(evaluate(urine, named)).toEqualWithin(point.urine, { relative: 1e-12 });
      expect(evaluate(filtered, named)).toEqualWithin(point.filtered, { relative: 1e-12 });
    });
  });

  test.each(fixture.covariates)(
    'the parameters of a person are those of the prototype: $input',
    ({ input, parameters }) => {
      const { weight, age = 30, height, egfr, sex, pregnant, preeclampsia } = input;
      const person: BodyPerson = {
        sex: sex === 'F' ? 'female' : 'male',
        ageYears: age,
        ...(weight === undefined ? {} : { weightKilograms: weight }),
        ...(height === undefined ? {} : { heightCentimetres: height }),
        ...(egfr === undefined ? {} : { egfr }),
        ...(preeclampsia === true
          ? { pregnancy: 'pre-eclampsia' as const }
          : pregnant === true
            ? { pregnancy: 'healthy' as const }
            : {}),
      };
      const adapted = adaptToPerson(reference, rules, person);
      for (const [name, value] of Object.entries({ ...fixture.reference, ...parameters })) {
        expect(adapted[name], name).toEqualWithin(value, { relative: 1e-12 });
      }
    },
  );
});

type Scenario = Fixture['scenarios'][number];

/** The course of a scenario of the prototype, from its own words for events and periods. */
function courseOf(scenario: Scenario, kernel: Kernel): Course {
  const jumps: Jump[] = scenario.events.flatMap((event) =>
    Object.entries(additionsOf(event)).map(([state, amount]) => ({
      atHours: event.t,
      state: stateNames.indexOf(state),
      amount,
    })),
  );
  const cuts = [
    ...new Set([scenario.from, scenario.until, ...scenario.periods.flatMap(({ t0, t1 }) => [t0, t1])]),
  ].sort((a, b) => a - b);
  const periods = cuts.slice(0, -1).map((from, index) => {
    const until = cuts[index + 1] ?? from;
    const values = withInputs(scenario.parameters, scenario.input);
    for (const period of scenario.periods.filter(({ t0, t1 }) => t0 <= from && until <= t1)) {
      for (const drug of period.drugs ?? []) {
        for (const [name, by] of Object.entries(fixture.drugs[drug] ?? {})) {
          values[name] = name === 'leak' ? (values[name] ?? 0) + by : (values[name] ?? 0) * by;
        }
      }
      if (period.iv !== undefined) values['iv'] = (values['iv'] ?? 0) + period.iv;
      if (period.oral !== undefined) values['oral'] = period.oral / 24;
      if (period.avail !== undefined) values['avail'] = period.avail / 24;
    }
    return { from, until, coefficients: fold(kernel, values) };
  });
  return { jumps, periods, outputs: Float64Array.from(scenario.times), stepAfterEvent: 1e-3 };
}

function additionsOf({ type, mg, size = 1, phytate = 0, oxalate = 0, salt = '' }: Event): Record<string, number> {
  if (type === 'meal') return swallowMeal({ amount: mg, size, phytate, oxalate }, binding);
  if (type === 'salt') return swallowSalt(mg, fixture.salts[salt] ?? Number.NaN);
  return type === 'im' ? { IM: mg } : { Mp: mg };
}

function follow(scenario: Scenario, method: MakeMethod, relative: number): ReturnType<typeof runCourse> {
  const kernel = kernelOf(scenario.mode);
  const settings = {
    relative,
    absolute: new Float64Array(28).fill(relative * 1e-2),
    firstStep: 1e-3,
    longestStep: 1e9,
    mostSteps: 1e6,
    positive: [],
  };
  return runCourse(method(kernel, settings), kernel, courseOf(scenario, kernel), Float64Array.from(scenario.start));
}

function worstOf(scenario: Scenario, { values }: { readonly values: Float64Array }): number {
  const rows = scenario.y.flatMap((row, line) =>
    row.map(
      (value, state) => Math.abs((values[line * 28 + state] ?? Number.NaN) - value) / (1e-6 * Math.abs(value) + 1e-9),
    ),
  );
  return Math.max(...rows);
}

const massStates = 'X Sd G1 G2 G3 Gc Mp Mf Mi Mm Ms Rb Bx Bd IM Uc Fc Sc'
  .split(' ')
  .map((name) => stateNames.indexOf(name));
const contentOf = (y: ArrayLike<number>): number =>
  massStates.reduce((sum, state) => sum + (y[state] ?? Number.NaN), 0);

describe('trajectories of the prototype, every state within 1e-6 of its value', () => {
  test.each(fixture.scenarios)('$name by the explicit method', (scenario) => {
    const run = follow(scenario, dormandPrince, 1e-10);
    expect(run.failure).toBeUndefined();
    expect(worstOf(scenario, run)).toBeLessThanOrEqual(1);
    const residual = contentOf(run.end) - contentOf(scenario.start) - scenario.intake;
    expect(Math.abs(residual) / contentOf(scenario.start)).toBeLessThanOrEqual(1e-9);
  });

  test.each(fixture.scenarios)('$name by the implicit method', (scenario) => {
    const run = follow(scenario, rodas4, 1e-9);
    expect(run.failure).toBeUndefined();
    expect(worstOf(scenario, run)).toBeLessThanOrEqual(1);
  });
});

test('phytate in the amount of the fitted study keeps a quarter of the meal from uptake', () => {
  expect(boundInMeal({ amount: 3.6, size: 1 }, binding)).toBe(0);
  expect(boundInMeal({ amount: 3.6, size: 1, phytate: 0.75 }, binding)).toBeGreaterThan(0.9);
  expect(boundInMeal({ amount: 3.6, size: 1, phytate: 1e6 }, binding)).toEqualWithin(3.6, { relative: 1e-5 });
});

test('the reference body stands still in the averaged mode', () => {
  const values = withInputs({}, { oral: 12.5 });
  const k = fold(kernelAveraged, values);
  const rates = new Float64Array(28);
  kernelAveraged.derivatives(referenceState(values, k), k, rates);
  for (const [index, name] of stateNames.entries()) {
    if (!'Uc Fc Sc'.split(' ').includes(name)) expect(Math.abs(rates[index] ?? Number.NaN), name).toBeLessThan(1e-12);
  }
});
