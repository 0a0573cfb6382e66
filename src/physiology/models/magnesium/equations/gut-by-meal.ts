import { constant, type Expression, parameter } from '../../../equations/index.ts';
import {
  activity,
  faecal,
  type GutFlows,
  Kact,
  kpco,
  ktr,
  passive,
  secretedDistal,
  secretedUpper,
  Vact,
} from './gut.ts';
import { E, G1, G2, G3, Gc, Sd, X } from './states.ts';

const E50 = parameter('E50', 'meal');
const fast = parameter('kge_fast', '1/h');
const fedRate = parameter('kge_fed', '1/h');

/** Stomach emptying: liquids fasting, slower with a meal. */
const fed = E.power(2).over(E.power(2).plus(E50.power(2)));
const emptying = fast.plus(fedRate.minus(fast).times(fed)).times(Sd);
const dissolving = parameter('kdis', '1/h').times(parameter('acid', '1')).times(X);
const passing = parameter('kx', '1/h').times(X);

/** Three segments in series, each with saturable and proportional uptake; one alone could not follow the dose curve. */
const uptakeFrom = (segment: Expression, share: Expression): Expression =>
  share.times(Vact).times(activity).times(segment).over(Kact.plus(segment)).plus(passive.times(segment));
const j1 = uptakeFrom(G1, parameter('w1', '1'));
const j2 = uptakeFrom(G2, parameter('w2', '1'));
const j3 = uptakeFrom(G3, parameter('w3', '1'));
const colonUptake = kpco.times(Gc);
const [t1, t2, t3] = [ktr.times(G1), ktr.times(G2), ktr.times(G3)];

/** The gut meal by meal: hours to months. */
export const gutByMeal: GutFlows = {
  absorbed: j1.plus(j2).plus(j3).plus(colonUptake),
  equations: [
    { state: E, rate: constant(0, '1/h').minus(parameter('kE', '1/h')).times(E) },
    { state: X, rate: constant(0, 'mmol/h').minus(dissolving).minus(passing) },
    { state: Sd, rate: dissolving.minus(emptying) },
    { state: G1, rate: emptying.plus(secretedUpper).minus(j1).minus(t1) },
    { state: G2, rate: t1.minus(j2).minus(t2) },
    { state: G3, rate: t2.minus(j3).minus(t3) },
    { state: Gc, rate: t3.plus(passing).plus(secretedDistal).minus(colonUptake).minus(faecal) },
  ],
};
