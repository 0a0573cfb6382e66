import type { Kernel } from './kernel.ts';

/** Diagonal coefficient of the method. */
const gamma = 0.25;

/**
 * The six stages of a Rodas4 step, in the form that needs no product with the Jacobian: stage s solves
 * `(I/(γh) − J) k_s = f(y + Σ a_sj k_j) + Σ c_sj k_j / h`. Coefficients of Hairer and Wanner's program RODAS.
 */
export class RosenbrockStages {
  /** Rates and Jacobian at the start of the step; both outlive a rejected step. */
  readonly rates: Float64Array;
  readonly jacobian: Float64Array;
  /** States at the end of the step. */
  readonly z: Float64Array;
  /** Estimate of the error of the step: the last stage. */
  readonly error: Float64Array;
  private readonly factors: Float64Array;
  private readonly f: Float64Array;
  private readonly k: readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

  constructor({ states, entries, factors }: Kernel) {
    const fresh = (): Float64Array => new Float64Array(states);
    this.rates = fresh();
    this.jacobian = new Float64Array(entries);
    this.factors = new Float64Array(factors);
    this.z = fresh();
    this.error = fresh();
    this.f = fresh();
    this.k = [fresh(), fresh(), fresh(), fresh(), fresh()];
  }

  /** Takes a step of `h` hours from `y`, whose rates and Jacobian are known. */
  take(kernel: Kernel, p: Float64Array, y: Float64Array, h: number): void {
    const { z, f, factors } = this;
    const [k1, k2, k3] = this.k;
    const n = y.length;
    const inverse = 1 / h;
    kernel.factor(this.jacobian, inverse / gamma, factors);
    kernel.solve(factors, this.rates, k1);
    for (let i = 0; i < n; i++) z[i] = (y[i] as number) + 1.544 * (k1[i] as number);
    kernel.derivatives(z, p, f);
    for (let i = 0; i < n; i++) f[i] = (f[i] as number) + inverse * (-5.6688 * (k1[i] as number));
    kernel.solve(factors, f, k2);
    for (let i = 0; i < n; i++)
      z[i] = (y[i] as number) + 0.9466785280815826 * (k1[i] as number) + 0.2557011698983284 * (k2[i] as number);
    kernel.derivatives(z, p, f);
    for (let i = 0; i < n; i++)
      f[i] =
        (f[i] as number) + inverse * (-2.430093356833875 * (k1[i] as number) - 0.2063599157091915 * (k2[i] as number));
    kernel.solve(factors, f, k3);
    this.finish(kernel, p, y, inverse);
  }

  /** Stages four to six and the new states. */
  private finish(kernel: Kernel, p: Float64Array, y: Float64Array, inverse: number): void {
    const { z, f, factors, error } = this;
    const [k1, k2, k3, k4, k5] = this.k;
    const n = y.length;
    for (let i = 0; i < n; i++)
      z[i] =
        (y[i] as number) +
        3.314825187068521 * (k1[i] as number) +
        2.896124015972201 * (k2[i] as number) +
        0.9986419139977817 * (k3[i] as number);
    kernel.derivatives(z, p, f);
    for (let i = 0; i < n; i++)
      f[i] =
        (f[i] as number) +
        inverse *
          (-0.1073529058151375 * (k1[i] as number) -
            9.594562251023355 * (k2[i] as number) -
            20.47028614809616 * (k3[i] as number));
    kernel.solve(factors, f, k4);
    for (let i = 0; i < n; i++)
      z[i] =
        (y[i] as number) +
        1.221224509226641 * (k1[i] as number) +
        6.019134481288629 * (k2[i] as number) +
        12.53708332932087 * (k3[i] as number) -
        0.687886036105895 * (k4[i] as number);
    kernel.derivatives(z, p, f);
    for (let i = 0; i < n; i++)
      f[i] =
        (f[i] as number) +
        inverse *
          (7.496443313967647 * (k1[i] as number) -
            10.24680431464352 * (k2[i] as number) -
            33.99990352819905 * (k3[i] as number) +
            11.7089089320616 * (k4[i] as number));
    kernel.solve(factors, f, k5);
    // The fifth stage already is the solution of order 3; the sixth corrects it and is the error estimate.
    for (let i = 0; i < n; i++) z[i] = (z[i] as number) + (k5[i] as number);
    kernel.derivatives(z, p, f);
    for (let i = 0; i < n; i++)
      f[i] =
        (f[i] as number) +
        inverse *
          (8.083246795921522 * (k1[i] as number) -
            7.981132988064893 * (k2[i] as number) -
            31.52159432874371 * (k3[i] as number) +
            16.31930543123136 * (k4[i] as number) -
            6.058818238834054 * (k5[i] as number));
    kernel.solve(factors, f, error);
    for (let i = 0; i < n; i++) z[i] = (z[i] as number) + (error[i] as number);
  }

  /** Coefficients of the interpolant for one state. */
  bends(i: number): { readonly second: number; readonly third: number } {
    const [k1, k2, k3, k4, k5] = this.k;
    return {
      second:
        10.12623508344586 * (k1[i] as number) -
        7.487995877610167 * (k2[i] as number) -
        34.80091861555747 * (k3[i] as number) -
        7.992771707568823 * (k4[i] as number) +
        1.025137723295662 * (k5[i] as number),
      third:
        -0.6762803392806898 * (k1[i] as number) +
        6.087714651680015 * (k2[i] as number) +
        16.43084320892478 * (k3[i] as number) +
        24.76722511418386 * (k4[i] as number) -
        6.594389125716872 * (k5[i] as number),
    };
  }
}
