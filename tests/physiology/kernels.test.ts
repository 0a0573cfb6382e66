import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  constant,
  equationSystem,
  evaluate,
  parameter,
  state,
  UnitError,
} from '../../src/physiology/equations/index.ts';
import { bodyAveraged, bodyByMeal } from '../../src/physiology/models/magnesium/equations/body.ts';
import {
  kernelAveraged,
  kernelByMeal,
  parameterNames,
  stateNames,
} from '../../src/physiology/models/magnesium/kernels.generated.ts';
import { referenceState } from '../../src/physiology/models/magnesium/reference-state.ts';
import type { Kernel } from '../../src/physiology/solver/index.ts';
import { writeModelKernels } from '../../tools/kernels/write-model-kernels.ts';
import { root } from '../root.ts';
import { bodyContent, reference } from './body-content.ts';

const values: Record<string, number> = { ...reference, iv: 0.2, oral: 0.5, avail: 0.45 };

function fold(kernel: Kernel): Float64Array {
  const k = new Float64Array(kernel.coefficients);
  kernel.fold(Float64Array.from(parameterNames.map((name) => values[name] ?? Number.NaN)), k);
  return k;
}

const start = referenceState(values, fold(kernelAveraged));
/** Bodies around the reference: every state between a fifth and three times its healthy value, the gut filled or empty. */
const bodies = fc
  .array(fc.double({ min: 0.2, max: 3, noNaN: true }), { minLength: 28, maxLength: 28 })
  .map((factors) => Float64Array.from(factors, (factor, index) => (start[index] || 0.3) * factor));

test('the committed kernels are what the generator makes of the equations and the content', () => {
  const path = join(root, 'src/physiology/models/magnesium/kernels.generated.ts');
  expect(readFileSync(path, 'utf8')).toBe(writeModelKernels(bodyContent.parameters));
});

test('a parameter with another unit in the content than in the equations stops the generator', () => {
  const wrong = { ...bodyContent.parameters, Vc: { ...bodyContent.parameters['Vc'], unit: 'mmol' } };
  expect(() => writeModelKernels(wrong)).toThrow(/Vc/);
  const idle = { ...bodyContent.parameters, idle: { unit: '1' } };
  expect(() => writeModelKernels(idle)).toThrow(/idle/);
});

test('litres and hours do not add up, and a rate must be its state per hour', () => {
  expect(() => parameter('a', 'L').plus(parameter('b', 'h'))).toThrow(UnitError);
  expect(() => parameter('a', 'mmol/L').minus(1)).toThrow(UnitError);
  const amount = state('s', 'mmol');
  expect(() => equationSystem([{ state: amount, rate: parameter('a', 'mmol') }])).toThrow(UnitError);
  expect(() =>
    parameter('a', 'mmol').times(parameter('b', 'mmol')).squareRoot().plus(constant(1, 'mmol')),
  ).not.toThrow();
});

describe.each([
  ['by meal', kernelByMeal, bodyByMeal],
  ['averaged', kernelAveraged, bodyAveraged],
] as const)('the generated kernel %s', (_, kernel, system) => {
  const k = fold(kernel);

  test('computes the plain expressions at any body', () => {
    fc.assert(
      fc.property(bodies, (y) => {
        const rates = new Float64Array(28);
        kernel.derivatives(y, k, rates);
        const named = { ...values, ...Object.fromEntries(stateNames.map((name, index) => [name, y[index] ?? 0])) };
        const seen = new Map();
        for (const [index, { rate }] of system.equations.entries()) {
          const plain = evaluate(rate, named, seen);
          // Rounding of the terms, which are at most some thousands.
          expect(Math.abs((rates[index] ?? Number.NaN) - plain), stateNames[index]).toBeLessThanOrEqual(
            1e-11 * Math.abs(plain) + 1e-11,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has a Jacobian that agrees with central differences, and no entry outside its pattern', () => {
    fc.assert(
      fc.property(bodies, (y) => {
        const J = new Float64Array(kernel.entries);
        kernel.jacobian(y, k, J);
        const dense = new Float64Array(28 * 28);
        for (const [index, row] of kernel.rows.entries())
          dense[row * 28 + (kernel.columns[index] ?? 0)] = J[index] ?? Number.NaN;
        const [above, below] = [new Float64Array(28), new Float64Array(28)];
        for (let column = 0; column < 28; column++) {
          const h = 1e-5 * Math.max(1e-2, y[column] ?? 0);
          const moved = (by: number): Float64Array => y.map((value, index) => (index === column ? value + by : value));
          kernel.derivatives(moved(h), k, above);
          kernel.derivatives(moved(-h), k, below);
          for (let row = 0; row < 28; row++) {
            const difference = ((above[row] ?? 0) - (below[row] ?? 0)) / (2 * h);
            const entry = dense[row * 28 + column] ?? 0;
            expect(Math.abs(entry - difference), `${stateNames[row]} by ${stateNames[column]}`).toBeLessThanOrEqual(
              1e-4 * Math.abs(entry) + 1e-5,
            );
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('solves its linear system to rounding, for short and for endless steps', () => {
    fc.assert(
      fc.property(bodies, fc.double({ min: -4, max: 4, noNaN: true }), (y, exponent) => {
        const c = 10 ** exponent;
        const J = new Float64Array(kernel.entries);
        const LU = new Float64Array(kernel.factors);
        kernel.jacobian(y, k, J);
        kernel.factor(J, c, LU);
        const b = Float64Array.from({ length: 28 }, (_, index) => Math.sin(index + 1));
        const x = new Float64Array(28);
        kernel.solve(LU, b, x);
        const residual = x.map((value, index) => c * value - (b[index] ?? 0));
        const size = x.map((value) => Math.abs(c * value));
        for (const [index, row] of kernel.rows.entries()) {
          const product = (J[index] ?? 0) * (x[kernel.columns[index] ?? 0] ?? 0);
          residual[row] = (residual[row] ?? 0) - product;
          size[row] = Math.max(size[row] ?? 0, Math.abs(product), 1);
        }
        for (let row = 0; row < 28; row++) expect(Math.abs(residual[row] ?? 1)).toBeLessThan(1e-10 * (size[row] ?? 1));
        const inPlace = Float64Array.from(b);
        kernel.solve(LU, inPlace, inPlace);
        expect(inPlace).toEqual(x);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the elimination sparse: hardly any fill-in', () => {
    expect(kernel.factors).toBeLessThanOrEqual(kernel.entries + 10);
    expect(kernel.factors).toBeLessThan(28 * 28 * 0.15);
  });
});
