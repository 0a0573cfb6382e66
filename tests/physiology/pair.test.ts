import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BodyPerson, foldParameters, startBody } from '../../src/physiology/index.ts';
import { dormandPrince, type Jump, PairMethod, runCourse } from '../../src/physiology/solver/index.ts';
import { writePairKernel } from '../../tools/kernels/write-pair-kernel.ts';
import { root } from '../root.ts';
import { bodyContent } from './body-content.ts';
import { man, model, scenarioOf } from './body-of.ts';

const woman: BodyPerson = { sex: 'female', ageYears: 71, weightKilograms: 54, egfr: 45 };
const days = 20;
const jumps: readonly Jump[] = Array.from({ length: days }, (_, day) =>
  bodyContent.meals.flatMap(({ at, share, size }) => [
    { atHours: 24 * day + at, state: 2, amount: 11 * share },
    { atHours: 24 * day + at, state: 0, amount: size },
  ]),
).flat();
const outputs = Float64Array.from({ length: 24 * days }, (_, hour) => hour + 1);
const observed = [model.plasma, model.audit.urine];
const settings = {
  relative: 1e-6,
  absolute: model.toleranceWeights.map((weight) => 1e-6 * weight),
  firstStep: 0.05,
  longestStep: 0.33,
  mostSteps: 1e6,
  positive: model.positive,
};
const common = { jumps, outputs, stepAfterEvent: 0.1 };

function bodyOf(person: BodyPerson): { readonly start: Float64Array; readonly coefficients: Float64Array } {
  const scenario = scenarioOf(person);
  const start = startBody(scenario, model);
  if (start === undefined) throw new Error('no start');
  return { start, coefficients: foldParameters(scenario.parameters, { iv: 0, oral: 0, avail: 0 }, 'by-meal', model) };
}

const [one, other] = [bodyOf(man), bodyOf(woman)];
const method = new PairMethod(model.pairKernel, 28);
const shared = jumps.map((jump) => ({ ...jump, amounts: [jump.amount, jump.amount] as const }));
const together = (first: typeof one, second: typeof one, more = {}): ReturnType<PairMethod['run']> =>
  method.run(
    {
      ...common,
      jumps: shared,
      observed,
      periods: [{ from: 0, until: 24 * days, coefficients: [first.coefficients, second.coefficients] }],
    },
    [first.start, second.start],
    { ...settings, ...more },
  );

test('the committed module is what the generator makes of the equations', () => {
  const path = join(root, 'src/physiology/models/magnesium/pair-kernel.generated.ts');
  expect(readFileSync(path, 'utf8')).toBe(writePairKernel());
});

describe('two people at once', () => {
  const run = together(one, other);

  test.each([
    ['the first', 0, one],
    ['the second', 1, other],
  ] as const)('%s has the curve of a run alone, to the tolerance', (_, lane, body) => {
    const course = { ...common, periods: [{ from: 0, until: 24 * days, coefficients: body.coefficients }] };
    const kernel = model.kernels['by-meal'];
    const alone = runCourse(dormandPrince(kernel, settings), kernel, course, body.start);
    expect(run.arrived).toBe(true);
    for (const [column, state] of observed.entries()) {
      for (let row = 0; row < outputs.length; row++) {
        const value = alone.values[row * 28 + state] ?? Number.NaN;
        expect(run.values[lane][row * observed.length + column]).toEqualWithin(value, { relative: 1e-5 });
      }
    }
    for (const [state, value] of alone.end.entries())
      expect(run.end[lane][state]).toEqualWithin(value, { relative: 1e-4, absolute: 1e-6 });
  });

  test('who comes first does not matter, not by a bit', () => {
    const swapped = together(other, one);
    expect(swapped.values).toEqual([run.values[1], run.values[0]]);
    expect(swapped.end).toEqual([run.end[1], run.end[0]]);
  });

  test('the books of both balance to 1e-9 of the body', () => {
    const eaten = 11 * days;
    for (const [lane, body] of [one, other].entries()) {
      const total = (y: Float64Array | undefined): number =>
        model.content.reduce((sum, state) => sum + (y?.[state] ?? Number.NaN), 0);
      expect(Math.abs(total(run.end[lane]) - total(body.start) - eaten) / total(body.start)).toBeLessThan(1e-9);
    }
  });

  test('a pair that needs more steps than allowed does not arrive, and says so', () => {
    expect(together(one, other, { mostSteps: 50 }).arrived).toBe(false);
  });
});
