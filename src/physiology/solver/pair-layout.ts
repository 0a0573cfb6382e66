/**
 * Where things lie in the memory of the kernel for two people, in bytes. Values of states are pairs: the first person's and
 * the second's, side by side. Scalars are 8 bytes.
 */
export const pairLayout = {
  step: 0,
  previousError: 8,
  relative: 16,
  longestStep: 24,
  mostSteps: 32,
  steps: 40,
  rejected: 48,
  /** 32-bit numbers: next output, number of outputs, number of observed states, addresses of times and of kept values. */
  nextOutput: 56,
  outputs: 60,
  observed: 64,
  timesAt: 68,
  valuesAt: 72,
  absolute: 128,
  y: 1024,
  z: 1536,
  error: 2048,
  /** Seven stages, 512 bytes apart. */
  stages: 2560,
  /** Byte offsets of the observed states within `y`, 32 bits each. */
  observedAt: 6656,
  coefficients: 8192,
  free: 16384,
} as const;
