import type { GutEvent, GutFactors, GutParameters } from './parameters.ts';

/**
 * Steps of the integration in hours: short ones while a swallowed amount arrives in an almost empty bowel, where uptake
 * changes fastest, longer ones after that. Halving them changes a day by less than 1e-4 (test).
 */
const arrivalHours = 0.3;
const arrivalStepHours = 0.03;
const usualStepHours = 0.3;
/** What is left counts as nothing below this share of the amount at half uptake. */
const RESTING = 0.05;
/** Numbers kept of each step: its length, then emptying and three uptake rates at each of the four stages. */
export const perStep = 17;

/** One day is worked out at a time, so that all share the room for their rates. */
let scratch = new Float64Array(256 * perStep);

/**
 * Amounts in stomach and small bowel over a day, with the rates of every step kept so that labels can be followed
 * afterwards. Secretion is part of the amounts: uptake depends on all that lies in a segment.
 */
export class GutFlow {
  private readonly p: GutParameters;
  private readonly half: number;
  private readonly active: readonly [number, number, number];
  private readonly secretion: number;
  /** Dissolving of solid salt, per hour. */
  readonly dissolving: number;
  /** Solid leaving the stomach undissolved, per hour. */
  readonly solidPassage: number;
  readonly transit: number;
  /** Amounts of the segments that secretion alone keeps up. */
  private readonly rest: readonly [number, number, number];
  private meal = 0;
  private solid = 0;
  private stomach = 0;
  private first: number;
  private second: number;
  private third: number;
  /** Steps done so far. */
  steps = 0;
  /** `perStep` numbers for each step done; longer than needed, and of the newest flow only. */
  rates = scratch;

  constructor(parameters: GutParameters, factors: GutFactors) {
    const { bodySurface, capacity, acid } = factors;
    this.p = parameters;
    this.half = parameters.activeHalf * bodySurface;
    const whole = parameters.activeCapacity * capacity * bodySurface;
    this.active = [
      parameters.segmentShare1 * whole,
      parameters.segmentShare2 * whole,
      parameters.segmentShare3 * whole,
    ];
    this.secretion = parameters.upperSecretion * bodySurface;
    this.dissolving = parameters.dissolution * acid;
    this.solidPassage = parameters.solidPassage;
    this.transit = parameters.transit;
    this.first = this.steadyAmount(0, this.secretion);
    this.second = this.steadyAmount(1, this.transit * this.first);
    this.third = this.steadyAmount(2, this.transit * this.second);
    this.rest = [this.first, this.second, this.third];
  }

  /** Amount that an inflow keeps up in a segment: inflow = active·G/(half+G) + (transit+passive)·G, solved for G. */
  private steadyAmount(segment: 0 | 1 | 2, inflow: number): number {
    const linear = this.transit + this.p.passive;
    const b = this.active[segment] + linear * this.half - inflow;
    return (2 * inflow * this.half) / (b + Math.sqrt(b * b + 4 * linear * inflow * this.half));
  }

  swallow(event: GutEvent): void {
    this.solid += event.solid;
    this.stomach += event.dissolved;
    this.meal += event.meal;
  }

  /** True when what is left above the steady state is too little to change how fast anything is taken up. */
  isAtRest(): boolean {
    const { solid, stomach, first, second, third, half, rest } = this;
    const left = solid + stomach + Math.abs(first - rest[0]) + Math.abs(second - rest[1]) + Math.abs(third - rest[2]);
    return left < RESTING * half;
  }

  /**
   * Chances of uptake in the small bowel from solid, stomach and the three segments for what is left now, at the uptake
   * rates of now: in each place the share of one way out among all ways out, in closed form.
   */
  chancesAtRest(): Float64Array {
    const { half, active, transit } = this;
    const rate = (segment: 0 | 1 | 2, amount: number): number => active[segment] / (half + amount) + this.p.passive;
    const through = (uptake: number, later: number): number => (uptake + transit * later) / (uptake + transit);
    const third = through(rate(2, this.third), 0);
    const second = through(rate(1, this.second), third);
    const first = through(rate(0, this.first), second);
    const solid = (this.dissolving / (this.dissolving + this.solidPassage)) * first;
    return Float64Array.of(solid, first, first, second, third);
  }

  /** Moves on by a time in hours from a moment at which something was swallowed. */
  advance(hours: number): void {
    const arrival = Math.min(hours, arrivalHours);
    this.advanceEvenly(arrival, arrivalStepHours);
    this.goOn(hours - arrival);
  }

  /** Moves on by a time in hours from any later moment. */
  goOn(hours: number): void {
    this.advanceEvenly(hours, usualStepHours);
  }

  /** Moves on in equal steps of at most the given length. */
  private advanceEvenly(hours: number, longestStep: number): void {
    if (hours <= 0) return;
    const steps = Math.ceil(hours / longestStep);
    const step = hours / steps;
    const halfDecay = Math.exp((-this.p.mealEmptying * step) / 2);
    this.makeRoom(steps);
    for (let count = 0; count < steps; count++) this.step(step, halfDecay);
  }

  private makeRoom(steps: number): void {
    const needed = (this.steps + steps) * perStep;
    if (needed <= this.rates.length) return;
    const wider = new Float64Array(Math.max(needed, 2 * this.rates.length));
    wider.set(this.rates);
    this.rates = wider;
    scratch = wider;
  }

  /** Stomach emptying per hour; `meal` is the energy in the stomach in standard meals. */
  private emptying(meal: number): number {
    const fed = (meal * meal) / (meal * meal + this.p.mealHalf * this.p.mealHalf);
    return this.p.emptyingFasting + (this.p.emptyingFed - this.p.emptyingFasting) * fed;
  }

  /** One Runge-Kutta step of equations 1-7; the meal's own decay is exact, `halfDecay` is that of half a step. */
  private step(h: number, halfDecay: number): void {
    const { rates, transit, half, active, secretion } = this;
    const { passive } = this.p;
    const leaving = this.dissolving + this.solidPassage;
    const mealHalfway = this.meal * halfDecay;
    const mealLater = mealHalfway * halfDecay;
    let place = this.steps * perStep;
    rates[place++] = h;
    // Amounts at the stage, slopes of the stage before, and the weighted sum of slopes.
    let x = this.solid;
    let s = this.stomach;
    let g1 = this.first;
    let g2 = this.second;
    let g3 = this.third;
    let sx = 0;
    let ss = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let stage = 0; stage < 4; stage++) {
      const e = this.emptying(stage === 0 ? this.meal : stage === 3 ? mealLater : mealHalfway);
      const u1 = active[0] / (half + g1) + passive;
      const u2 = active[1] / (half + g2) + passive;
      const u3 = active[2] / (half + g3) + passive;
      rates[place++] = e;
      rates[place++] = u1;
      rates[place++] = u2;
      rates[place++] = u3;
      const dx = -leaving * x;
      const ds = this.dissolving * x - e * s;
      const d1 = e * s + secretion - (u1 + transit) * g1;
      const d2 = transit * g1 - (u2 + transit) * g2;
      const d3 = transit * g2 - (u3 + transit) * g3;
      const weight = stage === 0 || stage === 3 ? 1 : 2;
      sx += weight * dx;
      ss += weight * ds;
      s1 += weight * d1;
      s2 += weight * d2;
      s3 += weight * d3;
      const ahead = stage === 2 ? h : h / 2;
      x = this.solid + ahead * dx;
      s = this.stomach + ahead * ds;
      g1 = this.first + ahead * d1;
      g2 = this.second + ahead * d2;
      g3 = this.third + ahead * d3;
    }
    this.solid += (h / 6) * sx;
    this.stomach += (h / 6) * ss;
    this.first += (h / 6) * s1;
    this.second += (h / 6) * s2;
    this.third += (h / 6) * s3;
    this.meal = mealLater;
    this.steps += 1;
  }
}
