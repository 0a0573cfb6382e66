import { constant, type Expression, parameter } from '../../../equations/index.ts';
import { activity, faecal, type GutFlows, Kact, ktr, passive, secretedDistal, secretedUpper, Vact } from './gut.ts';
import { E, G1, G2, G3, Gc, Sd, X } from './states.ts';

const T1 = parameter('T1', 'h');
const T2 = parameter('T2', 'h');
const q1 = parameter('q1', '1');
/** Three meals a day; each is delivered in two phases, then comes secretion alone. */
const mealInterval = constant(8, 'h');
/** Intake in total, and the part of it that is dissolved and free. */
const oral = parameter('oral', 'mmol/h');
const meal = parameter('avail', 'mmol/h').times(mealInterval);
const k = ktr.plus(passive);
const shares = [parameter('w1', '1'), parameter('w2', '1'), parameter('w3', '1')];

/** What the three segments take up in steady state of an inflow: each solves F = V·G/(K+G) + k·G for its outflow. */
function absorbedFrom(inflow: Expression): Expression {
  let flow = inflow;
  for (const share of shares) {
    const b = share.times(Vact).times(activity).plus(k.times(Kact)).minus(flow);
    const root = b.times(b).plus(k.times(4).times(flow).times(Kact)).squareRoot();
    flow = ktr.times(2).times(Kact).times(flow).over(b.plus(root));
  }
  return inflow.minus(flow);
}

const first = T1.times(absorbedFrom(q1.times(meal).over(T1).plus(secretedUpper)));
const second = T2.times(absorbedFrom(constant(1).minus(q1).times(meal).over(T2).plus(secretedUpper)));
const fasting = mealInterval.minus(T1).minus(T2).times(absorbedFrom(secretedUpper));
const absorbed = first.plus(second).plus(fasting).over(mealInterval);
const still = constant(0, 'mmol/h');

/** The gut averaged over the day: months to decades. The states of single meals stand still at zero. */
export const gutAveraged: GutFlows = {
  absorbed,
  equations: [
    { state: E, rate: constant(0, 'meal/h') },
    ...[X, Sd, G1, G2, G3].map((state) => ({ state, rate: still })),
    { state: Gc, rate: oral.plus(secretedUpper).plus(secretedDistal).minus(absorbed).minus(faecal) },
  ],
};
