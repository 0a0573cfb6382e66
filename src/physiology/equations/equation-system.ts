import { type Expression, UnitError } from './expression.ts';
import { combineUnits, isSameUnit, parseUnit } from './unit.ts';

/** One state and its rate of change. */
export interface Equation {
  readonly state: Expression;
  readonly rate: Expression;
}

/** The equations of a model in the order of its state vector. */
export interface EquationSystem {
  readonly states: readonly string[];
  readonly equations: readonly Equation[];
}

const hour = parseUnit('h');

/** Joins equations to a system. Throws when a rate is not in units of its state per hour, or a state comes twice. */
export function equationSystem(equations: readonly Equation[]): EquationSystem {
  const states = equations.map(({ state, rate }) => {
    if (state.form.kind !== 'state') throw new Error('an equation belongs to a state');
    const perHour = combineUnits(state.unit, hour, -1);
    if (!isSameUnit(rate.unit, perHour)) throw new UnitError(rate.unit, perHour);
    return state.form.name;
  });
  if (new Set(states).size !== states.length) throw new Error('a state has two equations');
  return { states, equations };
}
