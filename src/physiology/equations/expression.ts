import { combineUnits, formatUnit, isSameUnit, parseUnit, type Unit } from './unit.ts';

/** How an expression is made: the only operations a kernel needs are + - * / and the square root. */
export type Form =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'parameter' | 'state'; readonly name: string }
  | {
      readonly kind: 'sum' | 'difference' | 'product' | 'quotient';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'root'; readonly of: Expression };

/** An expression, or a plain number, which has no unit. */
export type Operand = Expression | number;

/**
 * A quantity of the model, written once and read by the generator of kernels, by the plain evaluator and by people.
 * Units are checked while it is built: a sum of unlike units throws `UnitError`.
 */
export class Expression {
  readonly form: Form;
  readonly unit: Unit;

  constructor(form: Form, unit: Unit) {
    this.form = form;
    this.unit = unit;
  }

  plus(other: Operand): Expression {
    return this.joined('sum', other);
  }

  minus(other: Operand): Expression {
    return this.joined('difference', other);
  }

  times(other: Operand): Expression {
    const right = lifted(other);
    return new Expression({ kind: 'product', left: this, right }, combineUnits(this.unit, right.unit, 1));
  }

  over(other: Operand): Expression {
    const right = lifted(other);
    return new Expression({ kind: 'quotient', left: this, right }, combineUnits(this.unit, right.unit, -1));
  }

  /** A whole power of at least 1, by repeated squaring. */
  power(exponent: number): Expression {
    if (!Number.isInteger(exponent) || exponent < 1) throw new Error('only whole powers from 1 up');
    if (exponent === 1) return this;
    const half = this.power(Math.floor(exponent / 2));
    const square = half.times(half);
    return exponent % 2 === 0 ? square : square.times(this);
  }

  squareRoot(): Expression {
    return new Expression({ kind: 'root', of: this }, combineUnits(new Map(), this.unit, 0.5));
  }

  private joined(kind: 'sum' | 'difference', other: Operand): Expression {
    const right = lifted(other);
    if (!isSameUnit(this.unit, right.unit)) throw new UnitError(this.unit, right.unit);
    return new Expression({ kind, left: this, right }, this.unit);
  }
}

/** Two quantities of unlike units were added, subtracted or compared. */
export class UnitError extends Error {
  constructor(left: Unit, right: Unit) {
    super(`${formatUnit(left)} and ${formatUnit(right)} do not add up`);
  }
}

/** A fixed number with its unit; plain numbers need no call. */
export function constant(value: number, unit = '1'): Expression {
  return new Expression({ kind: 'number', value }, parseUnit(unit));
}

/** A parameter of the model by the name it has in the content. */
export function parameter(name: string, unit: string): Expression {
  return new Expression({ kind: 'parameter', name }, parseUnit(unit));
}

/** A state of the model. */
export function state(name: string, unit: string): Expression {
  return new Expression({ kind: 'state', name }, parseUnit(unit));
}

function lifted(operand: Operand): Expression {
  return typeof operand === 'number' ? constant(operand) : operand;
}
