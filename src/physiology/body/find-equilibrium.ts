import { rodas4, runCourse } from '../solver/index.ts';
import type { BodyModelCode } from './body-model.ts';

/** Hours after which even deep bone has settled: its own time is 12 years. */
const settledHours = 2e6;
/** Step of the closing Newton turns, so long that they solve for rest; finite, since audit states never rest. */
const endlessHours = 1e9;
const closingTurns = 4;
/** Tolerance on the way to rest: coarse, since the closing turns end at the same numbers to 1e-13 from a tenth too. */
const onTheWay = 1e-3;
/** Plasma over its healthy level below which nobody lives on for years; no run starts there. */
const leastPlasmaShare = 0.2;

/**
 * The state at which a body rests in the averaged gut, by following it until it has settled and then closing the rest with
 * Newton's method; audit states are zero. Undefined when the body does not settle: no intake can keep it alive.
 */
export function findEquilibrium(
  start: Float64Array,
  coefficients: Float64Array,
  model: BodyModelCode,
): Float64Array | undefined {
  const kernel = model.kernels.averaged;
  const method = rodas4(kernel, {
    relative: onTheWay,
    absolute: model.toleranceWeights.map((weight) => onTheWay * weight),
    firstStep: 0.1,
    longestStep: Number.POSITIVE_INFINITY,
    mostSteps: 20_000,
    positive: model.positive,
  });
  const course = {
    periods: [{ from: 0, until: settledHours, coefficients }],
    jumps: [],
    outputs: new Float64Array(0),
    stepAfterEvent: 1,
  };
  const { end, failure } = runCourse(method, kernel, course, start);
  if (failure !== undefined) return undefined;
  const [rates, J, LU] = [kernel.states, kernel.entries, kernel.factors].map((size) => new Float64Array(size));
  if (rates === undefined || J === undefined || LU === undefined) return undefined;
  const audit = Object.values(model.audit);
  for (let turn = 0; turn < closingTurns; turn++) {
    kernel.derivatives(end, coefficients, rates);
    for (const state of audit) rates[state] = 0;
    kernel.jacobian(end, coefficients, J);
    kernel.factor(J, 1 / endlessHours, LU);
    kernel.solve(LU, rates, rates);
    for (let i = 0; i < end.length; i++) end[i] = (end[i] as number) + (rates[i] as number);
    for (const state of audit) end[state] = 0;
  }
  const isAlive = (end[model.plasma] as number) >= leastPlasmaShare * (start[model.plasma] as number);
  return isAlive && end.every(Number.isFinite) ? end : undefined;
}
