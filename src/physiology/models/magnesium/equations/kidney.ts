import { constant, type Expression, parameter } from '../../../equations/index.ts';
import { C, pr, sensed } from './relative-levels.ts';
import { Ad } from './states.ts';

/** Smooth minimum of a load and a capacity; this form has no cancellation. */
function smoothMinimum(load: Expression, capacity: Expression, sharpness: Expression): Expression {
  const both = load.times(capacity);
  const b = load.plus(capacity);
  return both.times(2).over(b.plus(b.times(b).minus(sharpness.times(4).times(both)).squareRoot()));
}

const GFR = parameter('GFR', 'L/h');
const nephrons = GFR.over(parameter('GFR0', 'L/h'));
const wPTHk = parameter('wPTHk', '1');
const fTAL = parameter('fTAL', '1');
const gCaSR = parameter('gCaSR', '1');

/** Filtered load, mmol/h. */
export const filtered = GFR.times(parameter('fuf', '1')).times(C);
const delivered = constant(1).minus(parameter('fPT', '1')).times(filtered);
const byCalcium = constant(1).over(constant(1).plus(gCaSR.times(sensed.minus(1))));
const byHormone = constant(1).minus(wPTHk).plus(wPTHk.times(pr));

/**
 * The thick ascending limb takes a share of its load up to a ceiling, so about a tenth of the filtered load always
 * reaches the distal tubule; losing distal capacity or tightness therefore wastes even when plasma is low.
 */
const limb = smoothMinimum(
  parameter('aTAL', '1').times(fTAL).times(delivered),
  parameter('TmTAL', 'mmol/h').times(nephrons).times(byCalcium).times(byHormone).times(fTAL),
  parameter('thTAL', '1'),
);
const toDistal = delivered.minus(limb);
const distal = smoothMinimum(
  toDistal,
  parameter('TmDCT', 'mmol/h').times(nephrons).times(Ad).times(byHormone).times(parameter('fDCT', '1')),
  parameter('thDCT', '1'),
);

/** Excretion, mmol/h. */
export const urine = toDistal.minus(distal).plus(parameter('leak', '1').times(limb.plus(distal)));
