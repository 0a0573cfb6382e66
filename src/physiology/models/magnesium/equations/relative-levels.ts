import { constant, parameter } from '../../../equations/index.ts';
import { Ca, CaB, D, Mp, PTH } from './states.ts';

/*
 * Levels over their healthy values; each is 1 in the reference body, which makes every baseline an identity.
 */
const C0 = parameter('C0', 'mmol/L');
const Ca0 = parameter('Ca0', 'mmol/L');
const fi = parameter('fi', '1');
const wMg = parameter('wMg', '1');
const ks = parameter('ks', '1');

/** Plasma concentration, daily mean `C0` in health. */
export const C = Mp.over(parameter('Vc', 'L'));
/** Plasma level over its healthy daily mean. */
export const r = C.over(C0);
/** Its square root, which slow pools follow. */
export const rootR = r.squareRoot();
/** Secretion and sweat follow plasma and saturate; 0 at no plasma content, so that plasma stays positive. */
export const secretion = r.times(constant(1).plus(ks)).over(r.plus(ks));
/** Parathyroid hormone over its healthy level. */
export const pr = PTH.over(parameter('PTH0', 'pmol/L'));
/** Ionised calcium over its healthy level. */
export const car = Ca.over(Ca0);
/** Calcitriol over its healthy level. */
export const dr = D.over(parameter('D0', 'pmol/L'));
/** Exchangeable bone calcium over its healthy amount. */
export const cb = CaB.over(parameter('CaB0', 'mmol'));
/** Ionised concentration. */
export const ionised = fi.times(C);
/** Ionised concentration in health. */
export const ionised0 = fi.times(C0);
const w = wMg.times(fi);
/** What the calcium-sensing receptor sees, over its healthy value. */
export const sensed = Ca.plus(w.times(C)).over(Ca0.plus(w.times(C0)));
