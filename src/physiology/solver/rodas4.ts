import type { Kernel } from './kernel.ts';
import {
  type MakeMethod,
  type Method,
  type MethodSettings,
  noCounts,
  type SolverFailure,
  type Step,
} from './method.ts';
import { RosenbrockStages } from './rodas4-stages.ts';
import { errorNorm, failureAt, isStuck, StepControl, strideTo } from './step-control.ts';

/**
 * Rodas4: a stiffly accurate, L-stable Rosenbrock method of order 4(3) in six stages with an interpolant of order 3 (Hairer
 * and Wanner, Solving Ordinary Differential Equations II, IV.7 and its program RODAS). One Jacobian and one factorization
 * a step, both generated; equations do not depend on time between events.
 */
export const rodas4: MakeMethod = (kernel, settings) => new Rodas4(kernel, settings);

class Rodas4 implements Method {
  readonly counts = noCounts();
  step: number;
  private readonly kernel: Kernel;
  private readonly settings: MethodSettings;
  private readonly control = new StepControl(4, 0);
  private readonly stages: RosenbrockStages;
  private readonly before: Float64Array;
  private from = 0;
  private length = 0;
  private readonly accepted: { -readonly [K in keyof Step]: Step[K] };

  constructor(kernel: Kernel, settings: MethodSettings) {
    this.kernel = kernel;
    this.settings = settings;
    this.step = settings.firstStep;
    this.stages = new RosenbrockStages(kernel);
    this.before = new Float64Array(kernel.states);
    this.accepted = {
      from: 0,
      to: 0,
      at: (hours, state) => this.interpolate(hours, state),
    };
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
    let isFresh = false;
    while (t < until) {
      if (wanted > settings.longestStep) wanted = settings.longestStep;
      const { length, isLast } = strideTo(until, t, wanted);
      if (!isFresh) {
        kernel.derivatives(y, coefficients, stages.rates);
        kernel.jacobian(y, coefficients, stages.jacobian);
        counts.derivatives++;
        counts.jacobians++;
        isFresh = true;
      }
      stages.take(kernel, coefficients, y, length);
      counts.factorizations++;
      counts.derivatives += 5;
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
        isFresh = false;
        onStep(accepted);
        const factor = control.grow(norm);
        // A step cut short by the end of the stretch says nothing about a longer one, unless even it was too long.
        if (length >= wanted || factor < 1) wanted = length * factor;
      } else {
        counts.rejected++;
        wanted = length * control.retry(norm);
      }
      if (isStuck(t, wanted, counts, settings)) return failureAt(t, wanted, stages, settings);
    }
    this.step = wanted;
    return undefined;
  }

  /** The method's own interpolant for one state in the last accepted step. */
  private interpolate(hours: number, i: number): number {
    const s = (hours - this.from) / this.length;
    const { second, third } = this.stages.bends(i);
    const start = this.before[i] as number;
    const end = this.stages.z[i] as number;
    return start * (1 - s) + s * (end + (1 - s) * (second + s * third));
  }
}
