/** An axis: where it begins and ends, and where its lines stand. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const steps = [1, 2, 5, 10];

/** Round lines around all values, about `count` of them. A flat curve stands in the middle of a range of its own size. */
export function scaleAround(values: readonly number[], count = 4): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const isFlat = most - least <= 0.02 * Math.abs(most);
  const margin = isFlat ? Math.abs(most) * 0.04 || 1 : (most - least) * 0.06;
  const step = roundStep((most - least + 2 * margin) / count);
  const from = Math.max(least < 0 ? Number.NEGATIVE_INFINITY : 0, Math.floor((least - margin) / step) * step);
  const to = Math.ceil((most + margin) / step) * step;
  return { from, to, ticks: between(from, to, step) };
}

/** Hours from nothing to an end in the unit that reads best; lines at round numbers of it. */
export function timeScale(hours: number): Scale & { readonly unit: 'h' | 'd' | 'y'; readonly hoursPerUnit: number } {
  const unit = hours <= 96 ? 'h' : hours <= 2 * 8766 ? 'd' : 'y';
  const hoursPerUnit = { h: 1, d: 24, y: 8766 }[unit];
  const to = hours / hoursPerUnit;
  const step = roundStep(to / 4);
  return { unit, hoursPerUnit, from: 0, to, ticks: between(0, to, step) };
}

/** Where a value stands between the ends, from 0 to 1. */
export function shareOf(value: number, { from, to }: Pick<Scale, 'from' | 'to'>): number {
  return (value - from) / (to - from || 1);
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (steps.find((step) => step * power >= rough * 0.999) ?? 10) * power;
}

function between(from: number, to: number, step: number): readonly number[] {
  const count = Math.floor((to - from) / step + 1e-6);
  return Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(12)));
}
