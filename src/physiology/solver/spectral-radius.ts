import type { Kernel } from './kernel.ts';

/** Turns of the power iteration; the fastest rate stands well apart from the next, so that few are needed. */
const turns = 24;

/**
 * Estimate of the fastest rate of a system at a state, per hour: the largest eigenvalue of the Jacobian in magnitude, by
 * power iteration over its sparse entries. It limits the steps of an explicit method.
 */
export function spectralRadius(kernel: Kernel, y: Float64Array, coefficients: Float64Array): number {
  const J = new Float64Array(kernel.entries);
  kernel.jacobian(y, coefficients, J);
  let v = Float64Array.from({ length: kernel.states }, (_, index) => 1 + 0.1 * (index % 7));
  let radius = 0;
  for (let turn = 0; turn < turns; turn++) {
    const w = new Float64Array(kernel.states);
    for (let entry = 0; entry < J.length; entry++) {
      const row = kernel.rows[entry] as number;
      w[row] = (w[row] as number) + (J[entry] as number) * (v[kernel.columns[entry] as number] as number);
    }
    radius = Math.hypot(...w);
    if (!(radius > 0)) return 0;
    v = w.map((value) => value / radius);
  }
  return radius;
}
