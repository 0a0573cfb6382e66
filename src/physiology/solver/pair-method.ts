import type { Course, Jump } from './course.ts';
import type { MethodSettings } from './method.ts';
import { pairLayout as at } from './pair-layout.ts';
import { instantiate } from './web-assembly.ts';

/** Two people with their own coefficients and amounts in one common course: the same periods and moments. */
export interface PairCourse extends Omit<Course, 'periods' | 'jumps'> {
  readonly jumps: readonly (Omit<Jump, 'amount'> & { readonly amounts: readonly [number, number] })[];
  readonly periods: readonly {
    readonly from: number;
    readonly until: number;
    readonly coefficients: readonly [Float64Array, Float64Array];
  }[];
  /** States that are kept at the output times. */
  readonly observed: readonly number[];
}

/** Kept states of each of the two: one row for each output, one column for each observed state. */
export interface PairRun {
  readonly values: readonly [Float64Array, Float64Array];
  readonly end: readonly [Float64Array, Float64Array];
  readonly steps: number;
  /** False: neither arrived. */
  readonly arrived: boolean;
}

const pageBytes = 65_536;
const momentHours = 1e-12;

/**
 * Dormand-Prince 5(4) for two people at once in vectors of WebAssembly: they share their meals, doses and steps, and the
 * larger error of the two decides, so that neither is less exact than alone. One instance may run many pairs in turn.
 */
export class PairMethod {
  private readonly instance: ReturnType<typeof instantiate>;
  private readonly states: number;

  constructor(base64: string, states: number) {
    this.instance = instantiate(base64);
    this.states = states;
  }

  run(course: PairCourse, starts: readonly [Float64Array, Float64Array], settings: MethodSettings): PairRun {
    const { outputs, observed, jumps } = course;
    const numbers = this.prepare(course, settings);
    for (let state = 0; state < this.states; state++) this.setPair(numbers, at.y / 8 + 2 * state, starts, state);
    let arrived = true;
    let nextJump = 0;
    for (const { from, until, coefficients } of course.periods) {
      for (let index = 0; index < coefficients[0].length; index++) {
        this.setPair(numbers, at.coefficients / 8 + 2 * index, coefficients, index);
      }
      this.limitStep(numbers, course.stepAfterEvent);
      let t = from;
      while (t < until && arrived) {
        let jump = jumps[nextJump];
        while (jump !== undefined && jump.atHours <= t) {
          const place = at.y / 8 + 2 * jump.state;
          numbers[place] = (numbers[place] as number) + jump.amounts[0];
          numbers[place + 1] = (numbers[place + 1] as number) + jump.amounts[1];
          this.limitStep(numbers, course.stepAfterEvent);
          jump = jumps[++nextJump];
        }
        const stop = jump !== undefined && jump.atHours < until ? jump.atHours : until;
        const isMoment = stop - t < momentHours * Math.max(1, Math.abs(t));
        arrived = isMoment || this.instance.advance(t, stop) === 0;
        t = stop;
      }
    }
    return {
      values: lanes(numbers, this.valuesAt(outputs) / 8, outputs.length * observed.length),
      end: lanes(numbers, at.y / 8, this.states),
      steps: numbers[at.steps / 8] as number,
      arrived,
    };
  }

  /** Room for outputs, tolerances and a fresh start of the step control. */
  private prepare({ outputs, observed }: PairCourse, settings: MethodSettings): Float64Array {
    const { memory } = this.instance;
    const needed = this.valuesAt(outputs) + 16 * outputs.length * observed.length;
    const missing = Math.ceil((needed - memory.buffer.byteLength) / pageBytes);
    if (missing > 0) memory.grow(missing);
    const numbers = new Float64Array(memory.buffer);
    const words = new Int32Array(memory.buffer);
    const scalars = { step: settings.firstStep, previousError: 1e-4, relative: settings.relative } as const;
    for (const [name, value] of Object.entries(scalars)) numbers[at[name as keyof typeof scalars] / 8] = value;
    numbers[at.longestStep / 8] = settings.longestStep;
    numbers[at.mostSteps / 8] = settings.mostSteps;
    numbers.fill(0, at.steps / 8, at.rejected / 8 + 1);
    words[at.nextOutput / 4] = 0;
    words[at.outputs / 4] = outputs.length;
    words[at.observed / 4] = observed.length;
    words[at.timesAt / 4] = at.free;
    words[at.valuesAt / 4] = this.valuesAt(outputs);
    numbers.set(outputs, at.free / 8);
    words.set(
      observed.map((state) => 16 * state),
      at.observedAt / 4,
    );
    for (let state = 0; state < this.states; state++) {
      numbers.fill(settings.absolute[state] as number, at.absolute / 8 + 2 * state, at.absolute / 8 + 2 * state + 2);
    }
    return numbers;
  }

  private valuesAt(outputs: Float64Array): number {
    return at.free + 16 * Math.ceil(outputs.length / 2);
  }

  private limitStep(numbers: Float64Array, longest: number): void {
    numbers[at.step / 8] = Math.min(numbers[at.step / 8] as number, longest);
  }

  private setPair(
    numbers: Float64Array,
    place: number,
    pair: readonly [Float64Array, Float64Array],
    index: number,
  ): void {
    numbers[place] = pair[0][index] as number;
    numbers[place + 1] = pair[1][index] as number;
  }
}

/** Pairs side by side as one array for each of the two. */
function lanes(numbers: Float64Array, place: number, length: number): readonly [Float64Array, Float64Array] {
  const lane = (which: 0 | 1): Float64Array =>
    Float64Array.from({ length }, (_, index) => numbers[place + 2 * index + which] as number);
  return [lane(0), lane(1)];
}
