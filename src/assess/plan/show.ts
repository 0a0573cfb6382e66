import { formatNumber } from '../../quantity/index.ts';
import type { PlanInput } from './plan-input.ts';

type Context = Pick<PlanInput, 'content' | 'language'>;

/** An amount in a day for a sentence that already says "a day": whole units, for example `250 mg`. */
export function showAmount(value: number, { content, language }: Context): string {
  const unit = content.nutrient.intakeUnit.replace(/\/d$/, '').replace(/^ug$/, 'µg');
  return `${formatNumber(Math.round(value), { language })} ${unit}`;
}

/** Two amounts as a range, or one when they are equal. */
export function showRange(low: number, high: number, context: Context): string {
  if (Math.round(low) === Math.round(high)) return showAmount(low, context);
  return `${formatNumber(Math.round(low), context)}–${showAmount(high, context)}`;
}

/** A multiple with one decimal, or a range of two. */
export function showMultiple(low: number, high: number, { language }: Context): string {
  const one = (value: number): string => formatNumber(Math.round(value * 10) / 10, { language });
  return one(low) === one(high) ? one(low) : `${one(low)}–${one(high)}`;
}
