import { Stages } from './dormand-prince-stages.ts';
import type { Kernel } from './kernel.ts';
import {
  type Counts,
  type MakeMethod,
  type Method,
  type MethodSettings,
  noCounts,
  type SolverFailure,
  type Step,
} from './method.ts';
import { errorNorm, failureAt, StepControl, strideTo } from './step-control.ts';

/**
 * Explicit Runge-Kutta pair of order 5(4) by Dormand and Prince (1980) with proportional-integral step control and
 * Shampine's free interpolant of order 4 (Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I, II.4-II.6).
 * Sums over stages are loops: unrolled over 28 states they run slower in a just-in-time compiler.
 */
export const dormandPrince: MakeMethod = (kernel, settings) => new DormandPrince(kernel, settings);

class DormandPrince implements Method {
  readonly counts: Counts = noCounts();
  step: number;
  private readonly kernel: Kernel;
  private readonly settings: MethodSettings;
  private readonly control = new StepControl(5, 0.04);
  private readonly stages: Stages;
  private readonly before: Float64Array;
  private from = 0;
  private length = 0;
  private readonly accepted: { from: number; to: number; at: (hours: number, state: number) => number };

  constructor(kernel: Kernel, settings: MethodSettings) {
    this.kernel = kernel;
    this.settings = settings;
    this.step = settings.firstStep;
    this.stages = new Stages(kernel.states);
    this.before = new Float64Array(kernel.states);
    this.accepted = { from: 0, to: 0, at: (hours, state) => this.interpolate(hours, state) };
  }

  advance(
    y: Float64Array,
    coefficients: Float64Array,
    { from, until }: { readonly from: number; readonly until: number },
    onStep: (step: Step) => void,
  ): SolverFailure | undefined {
    const { kernel, settings, counts, control, stages, before, accepted } = this;
    const { z, error } = stages;
    let t = from;
    let wanted = this.step;
    kernel.derivatives(y, coefficients, stages.k1);
    counts.derivatives++;
    while (t < until) {
      if (wanted > settings.longestStep) wanted = settings.longestStep;
      const { length, isLast } = strideTo(until, t, wanted);
      stages.take(kernel, coefficients, y, length);
      counts.derivatives += 6;
      const norm = errorNorm(y, z, error, settings);
      if (norm <= 1) {
        counts.steps++;
        this.from = t;
        this.length = length;
        before.set(y);
        y.set(z);
        accepted.from = t;
        t = isLast ? until : t + length;
        accepted.to = t;
        onStep(accepted);
        stages.k1.set(stages.k7);
        const factor = control.grow(norm);
        // A step cut short by the end of the stretch says nothing about a longer one, unless even it was too long.
        if (length >= wanted || factor < 1) wanted = length * factor;
      } else {
        counts.rejected++;
        wanted = length * control.retry(norm);
      }
      const failure = failureAt(
        t,
        { step: wanted, tried: counts.steps + counts.rejected },
        { after: z, error },
        settings,
      );
      if (failure !== undefined) return failure;
    }
    this.step = wanted;
    return undefined;
  }

  /** Shampine's interpolant of order 4 for one state in the last accepted step. */
  private interpolate(hours: number, i: number): number {
    const { before, stages, length } = this;
    const { z, k1, k3, k4, k5, k6, k7 } = stages;
    const r1 = k1[i] as number;
    const r7 = k7[i] as number;
    const y = before[i] as number;
    const s = (hours - this.from) / length;
    const rise = (z[i] as number) - y;
    const bend = length * r1 - rise;
    const twist = rise - length * r7 - bend;
    const rest =
      length *
      ((-12715105075 / 11282082432) * r1 +
        (87487479700 / 32700410799) * (k3[i] as number) -
        (10690763975 / 1880347072) * (k4[i] as number) +
        (701980252875 / 199316789632) * (k5[i] as number) -
        (1453857185 / 822651844) * (k6[i] as number) +
        (69997945 / 29380423) * r7);
    return y + s * (rise + (1 - s) * (bend + s * (twist + (1 - s) * rest)));
  }
}
