import { constant, type Equation, type Expression, parameter } from '../../../equations/index.ts';
import { dr, secretion } from './relative-levels.ts';
import { Ag, Gc } from './states.ts';

/** What the two gut modes give to the rest of the body. */
export interface GutFlows {
  /** From the lumen into plasma, mmol/h. */
  readonly absorbed: Expression;
  /** Of the states `E` to `Gc`, in that order. */
  readonly equations: readonly Equation[];
}

/** Passage of each small-bowel segment. */
export const ktr = parameter('ktr', '1/h');
/** Passive uptake in the colon. */
export const kpco = parameter('kpco', '1/h');
/** Saturable capacity. */
export const Vact = parameter('Vact', 'mmol/h');
/** Luminal amount at half of it. */
export const Kact = parameter('Kact', 'mmol');
/** Uptake in proportion to the amount. */
export const passive = parameter('kp', '1/h').times(parameter('fpas', '1'));
const wD = parameter('wD', '1');
/** Saturable capacity over the healthy one: channels, drugs and disease, calcitriol. */
export const activity = Ag.times(parameter('fgut', '1')).times(constant(1).minus(wD).plus(wD.times(dr)));
/** Endogenous secretion into the upper small bowel. */
export const secretedUpper = parameter('Jsu', 'mmol/h').times(secretion);
/** Endogenous secretion into the colon. */
export const secretedDistal = parameter('Jsd', 'mmol/h').times(secretion);
/** Colon to faeces. */
export const faecal = parameter('kco', '1/h').times(Gc);
