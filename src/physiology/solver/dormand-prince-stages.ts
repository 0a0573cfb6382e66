import type { Kernel } from './kernel.ts';

/** The seven stages of a step of the Dormand-Prince pair; coefficients of Dormand and Prince (1980). */
export class Stages {
  /** States at the start of the step. */
  y: Float64Array;
  /** Rates at its start. */
  k1: Float64Array;
  readonly k2: Float64Array;
  readonly k3: Float64Array;
  readonly k4: Float64Array;
  readonly k5: Float64Array;
  readonly k6: Float64Array;
  /** Rates at the end of the step: the first stage of the next. */
  k7: Float64Array;
  /** States at the end of the step. */
  z: Float64Array;
  /** Estimate of the error of the step. */
  readonly error: Float64Array;

  constructor(size: number) {
    this.y = new Float64Array(size);
    this.k1 = new Float64Array(size);
    this.k2 = new Float64Array(size);
    this.k3 = new Float64Array(size);
    this.k4 = new Float64Array(size);
    this.k5 = new Float64Array(size);
    this.k6 = new Float64Array(size);
    this.k7 = new Float64Array(size);
    this.z = new Float64Array(size);
    this.error = new Float64Array(size);
  }

  /** Takes a step of `h` hours from `y`, whose rates stand in `k1`. */
  take(kernel: Kernel, p: Float64Array, h: number): void {
    const { y, k1, k2, k3, k4, k5, k6, k7, z, error } = this;
    const n = y.length;
    for (let i = 0; i < n; i++) z[i] = (y[i] as number) + h * (0.2 * (k1[i] as number));
    kernel.derivatives(z, p, k2);
    for (let i = 0; i < n; i++)
      z[i] = (y[i] as number) + h * ((3 / 40) * (k1[i] as number) + (9 / 40) * (k2[i] as number));
    kernel.derivatives(z, p, k3);
    for (let i = 0; i < n; i++)
      z[i] =
        (y[i] as number) +
        h * ((44 / 45) * (k1[i] as number) - (56 / 15) * (k2[i] as number) + (32 / 9) * (k3[i] as number));
    kernel.derivatives(z, p, k4);
    for (let i = 0; i < n; i++)
      z[i] =
        (y[i] as number) +
        h *
          ((19372 / 6561) * (k1[i] as number) -
            (25360 / 2187) * (k2[i] as number) +
            (64448 / 6561) * (k3[i] as number) -
            (212 / 729) * (k4[i] as number));
    kernel.derivatives(z, p, k5);
    for (let i = 0; i < n; i++)
      z[i] =
        (y[i] as number) +
        h *
          ((9017 / 3168) * (k1[i] as number) -
            (355 / 33) * (k2[i] as number) +
            (46732 / 5247) * (k3[i] as number) +
            (49 / 176) * (k4[i] as number) -
            (5103 / 18656) * (k5[i] as number));
    kernel.derivatives(z, p, k6);
    for (let i = 0; i < n; i++)
      z[i] =
        (y[i] as number) +
        h *
          ((35 / 384) * (k1[i] as number) +
            (500 / 1113) * (k3[i] as number) +
            (125 / 192) * (k4[i] as number) -
            (2187 / 6784) * (k5[i] as number) +
            (11 / 84) * (k6[i] as number));
    kernel.derivatives(z, p, k7);
    for (let i = 0; i < n; i++)
      error[i] =
        h *
        ((71 / 57600) * (k1[i] as number) -
          (71 / 16695) * (k3[i] as number) +
          (71 / 1920) * (k4[i] as number) -
          (17253 / 339200) * (k5[i] as number) +
          (22 / 525) * (k6[i] as number) -
          (1 / 40) * (k7[i] as number));
  }

  /** The end of the step becomes the start of the next: arrays change places, nothing is copied. */
  goOn(): void {
    const { y, k1 } = this;
    this.y = this.z;
    this.z = y;
    this.k1 = this.k7;
    this.k7 = k1;
  }
}
