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
import { errorNorm, failureAt, isStuck, StepControl, strideTo } from './step-control.ts';

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
  private from = 0;
  private length = 0;
  private readonly accepted: Mutable<Step>;

  constructor(kernel: Kernel, settings: MethodSettings) {
    this.kernel = kernel;
    this.settings = settings;
    this.step = settings.firstStep;
    this.stages = new Stages(kernel.states);
    this.accepted = {
      from: 0,
      to: 0,
      at: (hours, state) => this.interpolate((hours - this.from) / this.length, state),
    };
  }

  advance(
    y: Float64Array,
    coefficients: Float64Array,
    { from, until }: { readonly from: number; readonly until: number },
    onStep: (step: Step) => void,
  ): SolverFailure | undefined {
    const { kernel, settings, counts, control, stages, accepted } = this;
    let t = from;
    let wanted = this.step;
    stages.y.set(y);
    kernel.derivatives(y, coefficients, stages.k1);
    counts.derivatives++;
    while (t < until) {
      if (wanted > settings.longestStep) wanted = settings.longestStep;
      const { length, isLast } = strideTo(until, t, wanted);
      stages.take(kernel, coefficients, length);
      counts.derivatives += 6;
      const norm = errorNorm(stages.y, stages.z, stages.error, settings);
      if (norm <= 1) {
        counts.steps++;
        this.from = t;
        this.length = length;
        accepted.from = t;
        t = isLast ? until : t + length;
        accepted.to = t;
        onStep(accepted);
        stages.goOn();
        const factor = control.grow(norm);
        // A step cut short by the end of the stretch says nothing about a longer one, unless even it was too long.
        if (length >= wanted || factor < 1) wanted = length * factor;
      } else {
        counts.rejected++;
        wanted = length * control.retry(norm);
      }
      if (isStuck(t, wanted, counts, settings)) {
        y.set(stages.y);
        return failureAt(t, wanted, stages, settings);
      }
    }
    y.set(stages.y);
    this.step = wanted;
    return undefined;
  }

  /** Shampine's interpolant of order 4 for one state, at a share of the last accepted step. */
  private interpolate(s: number, i: number): number {
    const { stages, length } = this;
    const { y, z, k1, k3, k4, k5, k6, k7 } = stages;
    const start = y[i] as number;
    const rise = (z[i] as number) - start;
    const bend = length * (k1[i] as number) - rise;
    const twist = rise - length * (k7[i] as number) - bend;
    const rest =
      length *
      ((-12715105075 / 11282082432) * (k1[i] as number) +
        (87487479700 / 32700410799) * (k3[i] as number) -
        (10690763975 / 1880347072) * (k4[i] as number) +
        (701980252875 / 199316789632) * (k5[i] as number) -
        (1453857185 / 822651844) * (k6[i] as number) +
        (69997945 / 29380423) * (k7[i] as number));
    return start + s * (rise + (1 - s) * (bend + s * (twist + (1 - s) * rest)));
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
