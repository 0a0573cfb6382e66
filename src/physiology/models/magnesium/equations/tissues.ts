import { constant, type Equation, type Expression, parameter } from '../../../equations/index.ts';
import { r, rootR } from './relative-levels.ts';
import { Bd, Bx, Mf, Mi, Mm, Ms, OB, OC, Rb } from './states.ts';

const ln2 = Math.LN2;

/**
 * Net flow into a pool of healthy content `M0` and half-life `h`: influx follows plasma, efflux a steep power of the
 * content. That one exponent reconciles tracer turnover (the whole pool) with net uptake of a load (a fraction of it).
 */
function netUptake(pool: Expression, names: readonly [string, string], driving: Expression, power: number): Expression {
  const M0 = parameter(names[0], 'mmol');
  const turnover = constant(ln2).over(parameter(names[1], 'h')).times(M0);
  return turnover.times(driving.minus(pool.over(M0).power(power)));
}

const Rb0 = parameter('Rb0', 'mmol');
const kR = parameter('kR', '1');
const Bx0 = parameter('Bx0', 'mmol');
const Bd0 = parameter('Bd0', 'mmol');

const erythrocytes = Rb0.times(r).times(constant(1).plus(kR)).over(r.plus(kR)).minus(Rb).over(parameter('tauR', 'h'));
const boneSurface = constant(ln2)
  .over(parameter('hb', 'h'))
  .times(Bx0)
  .times(r.minus(Bx.over(Bx0)));
const deepBone = parameter('turn', '1/h')
  .times(Bd0)
  .times(OB.times(rootR).minus(OC.times(Bd.over(Bd0))));

/** Soft tissue, erythrocytes and bone: what flows from plasma into each. */
export const tissueEquations: readonly Equation[] = [
  { state: Mf, rate: netUptake(Mf, ['Mf0', 'hf'], r, 4) },
  { state: Mi, rate: netUptake(Mi, ['Mi0', 'hi'], r, 4) },
  { state: Mm, rate: netUptake(Mm, ['Mm0', 'hm'], rootR, 4) },
  { state: Ms, rate: netUptake(Ms, ['Ms0', 'hs'], rootR, 6) },
  { state: Rb, rate: erythrocytes },
  { state: Bx, rate: boneSurface },
  { state: Bd, rate: deepBone },
];
