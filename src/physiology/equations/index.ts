export { type Equation, type EquationSystem, equationSystem } from './equation-system.ts';
export { evaluate } from './evaluate.ts';
export { constant, Expression, parameter, state, UnitError } from './expression.ts';
export { parseUnit } from './unit.ts';
