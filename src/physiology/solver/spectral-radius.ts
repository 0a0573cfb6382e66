import type { Kernel } from './kernel.ts';

/** Turns of the power iteration; the fastest rate stands well apart from the next, so that few are needed. */
const turns = 24;

/**
 * Estimate of the fastest rate of a system at a state, per hour: the largest eigenvalue of the Jacobian in magnitude, by
 * power iteration over its sparse entries. It limits the steps of an explicit method.
 */
export function spectralRadius(kernel: Kernel, y: Float64Array, coefficients: Float64Array): number {
  const { states, rows, columns } = kernel;
  const J = new Float64Array(kernel.entries);
  kernel.jacobian(y, coefficients, J);
  let v = Float64Array.from({ length: states }, (_, index) => 1 + 0.1 * (index % 7));
  let w = new Float64Array(states);
  let radius = 0;
  for (let turn = 0; turn < turns; turn++) {
    w.fill(0);
    for (let entry = 0; entry < J.length; entry++) {
      const row = rows[entry] as number;
      w[row] = (w[row] as number) + (J[entry] as number) * (v[columns[entry] as number] as number);
    }
    let sum = 0;
    for (let i = 0; i < states; i++) sum += (w[i] as number) * (w[i] as number);
    radius = Math.sqrt(sum);
    if (!(radius > 0)) return 0;
    for (let i = 0; i < states; i++) w[i] = (w[i] as number) / radius;
    [v, w] = [w, v];
  }
  return radius;
}
