/**
 * Compiled equations of a model: plain functions over typed arrays, without allocation. `p` are parameters in the order of
 * the model's list, `k` what is computed from them once a person, `y` states, `f` rates per hour, `J` the entries of the
 * Jacobian that are not zero, `LU` the factors of `c·I − J`. Every output array is written whole.
 */
export interface Kernel {
  readonly states: number;
  readonly coefficients: number;
  readonly entries: number;
  readonly factors: number;
  /** Row and column of each entry of `J`. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  fold(p: Float64Array, k: Float64Array): void;
  derivatives(y: Float64Array, k: Float64Array, f: Float64Array): void;
  jacobian(y: Float64Array, k: Float64Array, J: Float64Array): void;
  factor(J: Float64Array, c: number, LU: Float64Array): void;
  /** Solves `(c·I − J) x = b`; `x` and `b` may be the same array. */
  solve(LU: Float64Array, b: Float64Array, x: Float64Array): void;
}
