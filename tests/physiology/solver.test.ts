import { describe, expect, test } from 'vitest';
import { constant, equationSystem, state } from '../../src/physiology/equations/index.ts';
import {
  dormandPrince,
  type MakeMethod,
  type MethodSettings,
  rodas4,
  runCourse,
} from '../../src/physiology/solver/index.ts';
import { interpretedKernel } from './interpreted-kernel.ts';
import { type StiffProblem, stiffProblems } from './stiff-problems.ts';

function settings(size: number, more: Partial<MethodSettings>): MethodSettings {
  const relative = more.relative ?? 1e-6;
  return {
    relative,
    absolute: new Float64Array(size).fill(relative),
    firstStep: 1e-4,
    longestStep: Number.POSITIVE_INFINITY,
    mostSteps: 200_000,
    positive: [],
    ...more,
  };
}

function solve(
  { system, start, until, absolute }: StiffProblem,
  method: MakeMethod,
  relative: number,
): ReturnType<typeof runCourse> {
  const kernel = interpretedKernel(system);
  const chosen = settings(kernel.states, {
    relative,
    absolute: new Float64Array(kernel.states).fill(Math.min(absolute, relative * absolute * 1e4)),
    firstStep: 1e-6,
  });
  const course = {
    periods: [{ from: 0, until, coefficients: new Float64Array(0) }],
    jumps: [],
    outputs: new Float64Array(0),
    stepAfterEvent: Number.POSITIVE_INFINITY,
  };
  return runCourse(method(kernel, chosen), kernel, course, Float64Array.from(start));
}

describe('stiff problems with known answers', () => {
  test.each(stiffProblems)('$name: the implicit method finds the published solution', (problem) => {
    const { end, failure, counts } = solve(problem, rodas4, 1e-7);
    expect(failure).toBeUndefined();
    for (const [index, value] of problem.solution.entries()) {
      expect(end[index], `state ${index + 1}`).toEqualWithin(value, { relative: 2e-5 });
    }
    expect(counts.derivatives).toBeLessThan(25_000);
  });

  test('the explicit method does not crawl through a stiff problem for ever: it says where it gave up', () => {
    const problem = stiffProblems.find(({ name }) => name.startsWith('van der Pol'));
    if (problem === undefined) throw new Error('the problem is gone');
    const { failure } = solve(problem, dormandPrince, 1e-4);
    expect(failure?.reason).toBe('too-many-steps');
    expect(failure?.atHours).toBeLessThan(2);
  });
});

const p = state('p', '1');
const q = state('q', '1');
const perHour = constant(1, '1/h');
/** A smooth nonlinear oscillator. */
const oscillator = interpretedKernel(
  equationSystem([
    { state: p, rate: perHour.times(q) },
    { state: q, rate: perHour.times(q.times(-0.3).minus(p).minus(p.power(3))) },
  ]),
);

/** Values at the end and inside the steps with steps of fixed length. */
function withSteps(
  method: MakeMethod,
  steps: number,
  tolerance = 1e12,
): { readonly end: Float64Array; readonly inside: number } {
  const until = 3;
  const h = until / steps;
  const fixed = settings(2, { relative: tolerance, firstStep: h, longestStep: h });
  const run = runCourse(
    method(oscillator, fixed),
    oscillator,
    {
      periods: [{ from: 0, until, coefficients: new Float64Array(0) }],
      jumps: [],
      outputs: Float64Array.of(1.03125),
      stepAfterEvent: Number.POSITIVE_INFINITY,
    },
    Float64Array.of(2, 0.5),
  );
  return { end: run.end, inside: run.values[0] ?? Number.NaN };
}

describe('order of convergence by halving the steps', () => {
  const { end, inside } = withSteps(dormandPrince, 3000, 1e-13);
  const distance = (one: Float64Array): number =>
    Math.hypot(...one.map((value, index) => value - (end[index] ?? Number.NaN)));

  test.each([
    ['the explicit method has order 5', dormandPrince, 5],
    ['the implicit method has order 4', rodas4, 4],
  ] as const)('%s', (_, method, order) => {
    const errors = [48, 96, 192].map((steps) => distance(withSteps(method, steps).end));
    for (const [index, error] of errors.slice(1).entries()) {
      expect(Math.log2((errors[index] ?? Number.NaN) / error)).toBeGreaterThan(order - 0.4);
      expect(Math.log2((errors[index] ?? Number.NaN) / error)).toBeLessThan(order + 0.8);
    }
  });

  test.each([
    ['the explicit method between steps has order 4', dormandPrince, 4],
    ['the implicit method between steps has order 3', rodas4, 3],
  ] as const)('%s', (_, method, order) => {
    // The point lies halfway in a step each time, so that the interpolant itself is measured.
    const errors = [16, 32].map((steps) => Math.abs(withSteps(method, steps).inside - inside));
    expect(Math.log2((errors[0] ?? Number.NaN) / (errors[1] ?? Number.NaN))).toBeGreaterThan(order - 0.5);
  });
});

describe('events', () => {
  const decay = interpretedKernel(equationSystem([{ state: p, rate: constant(-1, '1/h').times(p) }]));

  test.each([dormandPrince, rodas4])(
    'a dose counts from its moment on, and an output at that moment is the state before it',
    (method) => {
      const run = runCourse(
        method(decay, settings(1, { relative: 1e-10 })),
        decay,
        {
          periods: [{ from: 0, until: 2, coefficients: new Float64Array(0) }],
          jumps: [{ atHours: 1, state: 0, amount: 5 }],
          outputs: Float64Array.of(0, 1, 1.5, 2),
          stepAfterEvent: 0.1,
        },
        Float64Array.of(1),
      );
      const expected = [1, Math.exp(-1), (Math.exp(-1) + 5) * Math.exp(-0.5), (Math.exp(-1) + 5) * Math.exp(-1)];
      for (const [index, value] of expected.entries())
        expect(run.values[index]).toEqualWithin(value, { relative: 1e-7 });
      expect(run.end[0]).toBe(run.values[3]);
    },
  );

  test.each([dormandPrince, rodas4])(
    'equations that run to infinity end in a failure that names state and time',
    (method) => {
      const explosion = interpretedKernel(equationSystem([{ state: p, rate: perHour.times(p).times(p) }]));
      const run = runCourse(
        method(explosion, settings(1, {})),
        explosion,
        {
          periods: [{ from: 0, until: 2, coefficients: new Float64Array(0) }],
          jumps: [],
          outputs: new Float64Array(0),
          stepAfterEvent: 1,
        },
        Float64Array.of(1),
      );
      expect(run.failure?.state).toBe(0);
      expect(run.failure?.atHours).toEqualWithin(1, { absolute: 1e-3 });
    },
  );
});
