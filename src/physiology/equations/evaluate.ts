import type { Expression } from './expression.ts';

/** Values by name. */
export type Values = Readonly<Record<string, number>>;

/** The value of an expression, computed as it is written: what generated kernels are tested against. */
export function evaluate(expression: Expression, values: Values, seen = new Map<Expression, number>()): number {
  const known = seen.get(expression);
  if (known !== undefined) return known;
  const value = compute(expression, values, seen);
  seen.set(expression, value);
  return value;
}

function compute({ form }: Expression, values: Values, seen: Map<Expression, number>): number {
  switch (form.kind) {
    case 'number':
      return form.value;
    case 'parameter':
    case 'state': {
      const value = values[form.name];
      if (value === undefined) throw new Error(`${form.name} has no value`);
      return value;
    }
    case 'root':
      return Math.sqrt(evaluate(form.of, values, seen));
    default: {
      const left = evaluate(form.left, values, seen);
      const right = evaluate(form.right, values, seen);
      if (form.kind === 'sum') return left + right;
      if (form.kind === 'difference') return left - right;
      return form.kind === 'product' ? left * right : left / right;
    }
  }
}
