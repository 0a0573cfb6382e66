import type { GutDay, GutEvent, GutFactors, GutParameters } from './parameters.ts';

/** Longest step of the integration in hours; halving it changes a day by less than 1e-4 (test). */
const longestStepHours = 0.2;
/** Hours after the last event until the small bowel is empty. */
const tailHours = 16;

/**
 * What the gut takes up from one day of meals and doses, with plasma at its normal level: equations 1-7 of
 * docs/methods/absorption.md, by the classical Runge-Kutta method between the events. Each event's share is followed
 * as a label, so that the shares add up to the total. The events may come in any order; amounts in mmol.
 */
export function absorbDay(events: readonly GutEvent[], parameters: GutParameters, factors: GutFactors): GutDay {
  const order = events.map((_, index) => index).sort((a, b) => at(events, a) - at(events, b));
  if (order.length === 0) return { absorbed: 0, perEvent: [], toColon: 0 };
  const gut = new GutState(events.length, parameters, factors);
  let clock = at(events, order[0] ?? 0);
  const end = at(events, order[order.length - 1] ?? 0) + tailHours;
  for (const index of order) {
    gut.advance(at(events, index) - clock);
    clock = at(events, index);
    const event = events[index];
    if (event !== undefined) gut.swallow(index, event);
  }
  gut.advance(end - clock);
  return gut.summary(events);
}

function at(events: readonly GutEvent[], index: number): number {
  return events[index]?.atHours ?? 0;
}

/** Amounts of one label or of the background of secretion: solid, stomach, three segments, absorbed. */
const perLabel = 6;

/**
 * The amounts in the gut, label by label; the last label is secretion. Uptake depends on the sum over labels, and each
 * label takes part in proportion to its amount, which keeps the equations of the sum exactly those of the method page.
 */
class GutState {
  private readonly labels: number;
  private readonly p: GutParameters;
  private readonly f: GutFactors;
  private meal = 0;
  private state: Float64Array;
  private readonly scratch: Float64Array;
  private readonly slopes: readonly [Float64Array, Float64Array, Float64Array, Float64Array];

  constructor(events: number, parameters: GutParameters, factors: GutFactors) {
    this.labels = events + 1;
    this.p = parameters;
    this.f = factors;
    const size = this.labels * perLabel;
    this.state = new Float64Array(size);
    this.scratch = new Float64Array(size);
    this.slopes = [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    this.fillWithSecretion();
  }

  /** Starts from the steady state that secretion alone keeps up. */
  private fillWithSecretion(): void {
    const { p, f } = this;
    let inflow = p.upperSecretion * f.bodySurface;
    const base = (this.labels - 1) * perLabel;
    for (let segment = 0; segment < 3; segment++) {
      const active = this.activeIn(segment);
      const half = p.activeHalf * f.bodySurface;
      const linear = p.transit + p.passive;
      // inflow = active*G/(half+G) + linear*G, solved for G
      const b = active + linear * half - inflow;
      const amount = (2 * inflow * half) / (b + Math.sqrt(b * b + 4 * linear * inflow * half));
      this.state[base + 2 + segment] = amount;
      inflow = p.transit * amount;
    }
  }

  private activeIn(segment: number): number {
    const share = segment === 0 ? this.p.segmentShare1 : segment === 1 ? this.p.segmentShare2 : this.p.segmentShare3;
    return share * this.p.activeCapacity * this.f.capacity * this.f.bodySurface;
  }

  swallow(index: number, event: GutEvent): void {
    const base = index * perLabel;
    this.state[base] = (this.state[base] ?? 0) + event.solid;
    this.state[base + 1] = (this.state[base + 1] ?? 0) + event.dissolved;
    this.meal += event.meal;
  }

  advance(hours: number): void {
    if (hours <= 0) return;
    const steps = Math.ceil(hours / longestStepHours);
    const step = hours / steps;
    for (let count = 0; count < steps; count++) this.step(step);
  }

  private step(h: number): void {
    const [k1, k2, k3, k4] = this.slopes;
    const { state, scratch } = this;
    const mealNow = this.meal;
    const mealHalfway = mealNow * Math.exp((-this.p.mealEmptying * h) / 2);
    const mealLater = mealNow * Math.exp(-this.p.mealEmptying * h);
    this.slope(state, mealNow, k1);
    this.move(k1, h / 2);
    this.slope(scratch, mealHalfway, k2);
    this.move(k2, h / 2);
    this.slope(scratch, mealHalfway, k3);
    this.move(k3, h);
    this.slope(scratch, mealLater, k4);
    for (let i = 0; i < state.length; i++) {
      const slope = (k1[i] ?? 0) + 2 * (k2[i] ?? 0) + 2 * (k3[i] ?? 0) + (k4[i] ?? 0);
      state[i] = (state[i] ?? 0) + (h / 6) * slope;
    }
    this.meal = mealLater;
  }

  private move(slope: Float64Array, h: number): void {
    for (let i = 0; i < this.state.length; i++) this.scratch[i] = (this.state[i] ?? 0) + h * (slope[i] ?? 0);
  }

  /** Equations 1-7; `meal` is the energy in the stomach in standard meals. */
  private slope(y: Float64Array, meal: number, out: Float64Array): void {
    const { p, f } = this;
    const fed = (meal * meal) / (meal * meal + p.mealHalf * p.mealHalf);
    const emptying = p.emptyingFasting + (p.emptyingFed - p.emptyingFasting) * fed;
    const dissolving = p.dissolution * f.acid;
    const uptake1 = this.uptakeRate(y, 0);
    const uptake2 = this.uptakeRate(y, 1);
    const uptake3 = this.uptakeRate(y, 2);
    const secretion = p.upperSecretion * f.bodySurface;
    for (let base = 0; base < y.length; base += perLabel) {
      const solid = y[base] ?? 0;
      const stomach = y[base + 1] ?? 0;
      const first = y[base + 2] ?? 0;
      const second = y[base + 3] ?? 0;
      const third = y[base + 4] ?? 0;
      const inflow = emptying * stomach + (base === y.length - perLabel ? secretion : 0);
      out[base] = -(dissolving + p.solidPassage) * solid;
      out[base + 1] = dissolving * solid - emptying * stomach;
      out[base + 2] = inflow - (uptake1 + p.transit) * first;
      out[base + 3] = p.transit * first - (uptake2 + p.transit) * second;
      out[base + 4] = p.transit * second - (uptake3 + p.transit) * third;
      out[base + 5] = uptake1 * first + uptake2 * second + uptake3 * third;
    }
  }

  /** Uptake per mmol in a segment, per hour: saturable plus passive. */
  private uptakeRate(y: Float64Array, segment: number): number {
    let amount = 0;
    for (let index = 2 + segment; index < y.length; index += perLabel) amount += y[index] ?? 0;
    return this.activeIn(segment) / (this.p.activeHalf * this.f.bodySurface + amount) + this.p.passive;
  }

  summary(events: readonly GutEvent[]): GutDay {
    const { colonUptake, colonTransit } = this.p;
    // Of what reaches the colon the share below is taken up before it leaves.
    const colonShare = colonUptake / (colonUptake + colonTransit);
    let absorbed = 0;
    let toColon = 0;
    const perEvent = events.map((event, index) => {
      const swallowed = event.dissolved + event.solid + event.bound;
      const inSmallBowel = this.state[index * perLabel + 5] ?? 0;
      const passed = swallowed - inSmallBowel;
      const taken = inSmallBowel + passed * colonShare;
      absorbed += taken;
      toColon += passed;
      return taken;
    });
    return { absorbed, perEvent, toColon };
  }
}
