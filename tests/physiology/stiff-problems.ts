import {
  constant,
  type EquationSystem,
  type Expression,
  equationSystem,
  state,
} from '../../src/physiology/equations/index.ts';

/** A stiff problem with its published solution. */
export interface StiffProblem {
  readonly name: string;
  readonly system: EquationSystem;
  readonly start: readonly number[];
  readonly until: number;
  /** Solution at `until`: Test Set for IVP Solvers, release 2.4 (Mazzia and Magherini, University of Bari). */
  readonly solution: readonly number[];
  /** Scale below which an error of a state does not count. */
  readonly absolute: number;
}

const rate = (value: number): Expression => constant(value, '1/h');
const sum = (first: Expression, ...rest: readonly Expression[]): Expression =>
  rest.reduce((all, one) => all.plus(one), first);
const y = Array.from({ length: 8 }, (_, index) => state(`y${index + 1}`, '1')) as [
  Expression,
  Expression,
  Expression,
  Expression,
  Expression,
  Expression,
  Expression,
  Expression,
];
const [y1, y2, y3, y4, y5, y6, y7, y8] = y;
const system = (...rates: readonly Expression[]): EquationSystem =>
  equationSystem(rates.map((one, index) => ({ state: y[index] ?? y1, rate: one })));

const slow = rate(0.04).times(y1);
const middle = rate(1e4).times(y2).times(y3);
const fast = rate(3e7).times(y2).times(y2);
const robertson: StiffProblem = {
  name: 'Robertson, chemical kinetics over eleven decades',
  system: system(middle.minus(slow), slow.minus(middle).minus(fast), fast),
  start: [1, 0, 0],
  until: 1e11,
  solution: [0.2083340149701255e-7, 0.8333360770334713e-13, 0.999999979166505],
  absolute: 1e-16,
};

const vanDerPol: StiffProblem = {
  name: 'van der Pol, stiffness 1e6',
  system: system(rate(1).times(y2), rate(1e6).times(constant(1).minus(y1.times(y1)).times(y2).minus(y1))),
  start: [2, 0],
  until: 2,
  solution: [1.706167732170483, -0.8928097010247975],
  absolute: 1e-8,
};

const release = rate(280).times(y6).times(y8);
const hires: StiffProblem = {
  name: 'HIRES, plant physiology',
  system: system(
    sum(rate(-1.71).times(y1), rate(0.43).times(y2), rate(8.32).times(y3), rate(0.0007)),
    sum(rate(1.71).times(y1), rate(-8.75).times(y2)),
    sum(rate(-10.03).times(y3), rate(0.43).times(y4), rate(0.035).times(y5)),
    sum(rate(8.32).times(y2), rate(1.71).times(y3), rate(-1.12).times(y4)),
    sum(rate(-1.745).times(y5), rate(0.43).times(y6), rate(0.43).times(y7)),
    sum(rate(0.69).times(y4), rate(1.71).times(y5), rate(-0.43).times(y6), rate(0.69).times(y7)).minus(release),
    release.minus(rate(1.81).times(y7)),
    rate(1.81).times(y7).minus(release),
  ),
  start: [1, 0, 0, 0, 0, 0, 0, 0.0057],
  until: 321.8122,
  solution: [
    0.7371312573325668e-3, 0.1442485726316185e-3, 0.5888729740967575e-4, 0.1175651343283149e-2, 0.2386356198831331e-2,
    0.6238968252742796e-2, 0.2849998395185769e-2, 0.2850001604814231e-2,
  ],
  absolute: 1e-8,
};

const oregonator: StiffProblem = {
  name: 'Oregonator, oscillating reaction',
  system: system(
    rate(77.27).times(y2.plus(y1.times(constant(1).minus(y1.times(8.375e-6)).minus(y2)))),
    rate(1)
      .times(y3.minus(y1.plus(1).times(y2)))
      .over(77.27),
    rate(0.161).times(y1.minus(y3)),
  ),
  start: [1, 2, 3],
  until: 360,
  solution: [1.000814870318523, 1228.178521549917, 132.0554942846706],
  absolute: 1e-8,
};

export const stiffProblems: readonly StiffProblem[] = [robertson, vanDerPol, hires, oregonator];
