import { constant, type Equation, type Expression, parameter } from '../../../equations/index.ts';
import { car, cb, dr, ionised, ionised0, pr, r, sensed } from './relative-levels.ts';
import { Ad, Ag, Ca, CaB, D, K, Mf, OB, OC, PTH } from './states.ts';

/** Expression of channels falls with plasma from `max` to `min`, is 1 in health, and has no corner. */
function adaptation(state: Expression, [max, min]: readonly [Expression, Expression], tau: Expression): Equation {
  const q = max.minus(1).over(constant(1).minus(min));
  const wanted = min.plus(max.minus(min).over(q.times(r.power(4)).plus(1)));
  return { state, rate: wanted.minus(state).over(tau) };
}

const block = parameter('KmgP', 'mmol/L').power(6);
const secreting = (level: Expression): Expression => level.power(6).over(level.power(6).plus(block));
/** Deep deficiency blocks the secretion of the hormone and the answer of its end organs. */
const h = secreting(ionised).over(secreting(ionised0));
const Pe = pr.times(h);

const PTH0 = parameter('PTH0', 'pmol/L');
const hormone = parameter('kPTH', '1/h').times(PTH0.times(2).over(sensed.power(14).plus(1)).times(h).minus(PTH));

const JCa = parameter('JCa', 'mmol/h');
/** Bone gives and takes calcium; a regulatory loop and not a balance of calcium. */
const fromBone = parameter('kCaB', 'mmol/h').times(cb.times(Pe.times(0.25).plus(0.75)).minus(car));
const renalLoss = car.power(3).times(constant(1.6).minus(Pe.times(0.6)));
const calcium = JCa.times(dr.times(0.6).plus(0.4).minus(renalLoss).plus(OC.minus(OB).times(0.5)))
  .plus(fromBone)
  .over(parameter('VCa', 'L'));
const made = Pe.times(2.1).over(Pe.plus(2)).over(car.squareRoot()).plus(0.3);
const calcitriol = parameter('kD', '1/h').times(
  parameter('D0', 'pmol/L').times(parameter('fD', '1')).times(made).minus(D),
);
const building = Pe.times(0.4)
  .over(Pe.plus(1))
  .times(r.times(1.4).over(r.plus(0.4)));

const bK = parameter('bK', '1');
/** The content of cells blocks the potassium channel of the tubule; deficiency opens it. */
const channel = bK.plus(1).over(bK.times(Mf.over(parameter('Mf0', 'mmol')).power(4)).plus(1));
const lost = K.over(parameter('K0', 'mmol/L')).power(3).times(parameter('fK', '1')).times(channel);
const potassium = parameter('JK', 'mmol/h').over(parameter('VK', 'L')).times(constant(1).minus(lost));

/** Adaptation, parathyroid hormone, calcium, calcitriol, bone cells and potassium. */
export const hormoneEquations: readonly Equation[] = [
  adaptation(Ag, [parameter('AgMax', '1'), parameter('AgMin', '1')], parameter('tauG', 'h')),
  adaptation(Ad, [parameter('AdMax', '1'), parameter('AdMin', '1')], parameter('tauD', 'h')),
  { state: PTH, rate: hormone },
  { state: Ca, rate: calcium },
  { state: CaB, rate: JCa.over(3).times(constant(1).minus(cb)).minus(fromBone) },
  { state: D, rate: calcitriol },
  { state: OC, rate: parameter('kOC', '1/h').times(Pe.times(0.4).plus(0.6).minus(OC)) },
  { state: OB, rate: parameter('kOB', '1/h').times(building.plus(0.8).minus(OB)) },
  { state: K, rate: potassium },
];
