import type { KernelPlan } from './plan-kernel.ts';
import type { Dialect } from './write-statements.ts';

/** Places of the factors in their array: key `row,column`. */
type Slots = ReadonlyMap<string, number>;

const key = (row: number, column: number): string => `${row},${column}`;
const cell = (row: number, column: number): string => `a${row}_${column}`;

/** Number of stored factors. */
export function factorCount({ elimination }: KernelPlan): number {
  return elimination.pattern.length;
}

function slotsOf({ elimination }: KernelPlan): Slots {
  return new Map(elimination.pattern.map(([row, column], index) => [key(row, column), index]));
}

/** Statements that factor `c·I − J`; the diagonal is stored as its reciprocal. Arrays `J` and `LU`, number `c`. */
export function writeFactor(plan: KernelPlan, dialect: Dialect): readonly string[] {
  const slots = slotsOf(plan);
  const places = new Map(plan.jacobian.map(({ row, column }, index) => [key(row, column), index]));
  const current = new Map<string, string>();
  const lines: string[] = [];
  const declare = (row: number, column: number, text: string): void => {
    const name = `${cell(row, column)}${current.has(key(row, column)) ? `_${lines.length}` : ''}`;
    lines.push(dialect.declare(name, text));
    current.set(key(row, column), name);
  };
  for (const [row, column] of plan.elimination.pattern) {
    const place = places.get(key(row, column));
    if (row === column) declare(row, column, place === undefined ? 'c' : `c - ${dialect.at('J', place)}`);
    else if (place !== undefined) declare(row, column, `-${dialect.at('J', place)}`);
  }
  const done = new Set<number>();
  for (const pivot of plan.elimination.order) {
    done.add(pivot);
    const inverse = `i${pivot}`;
    lines.push(dialect.declare(inverse, `1 / ${current.get(key(pivot, pivot))}`));
    lines.push(dialect.assign(dialect.place('LU', slots.get(key(pivot, pivot)) ?? 0), inverse));
    const across = plan.elimination.pattern.filter(([row, column]) => row === pivot && !done.has(column));
    for (const [, column] of across) {
      lines.push(
        dialect.assign(dialect.place('LU', slots.get(key(pivot, column)) ?? 0), current.get(key(pivot, column)) ?? ''),
      );
    }
    const down = plan.elimination.pattern.filter(([row, column]) => column === pivot && !done.has(row));
    for (const [row] of down) {
      const multiplier = `m${row}_${pivot}`;
      lines.push(dialect.declare(multiplier, `${current.get(key(row, pivot))} * ${inverse}`));
      lines.push(dialect.assign(dialect.place('LU', slots.get(key(row, pivot)) ?? 0), multiplier));
      for (const [, column] of across) {
        const before = current.get(key(row, column));
        const product = `${multiplier} * ${current.get(key(pivot, column))}`;
        declare(row, column, before === undefined ? `-${product}` : `${before} - ${product}`);
      }
    }
  }
  return lines;
}

/** Statements that solve `(c·I − J) x = b` from the factors; `x` and `b` may be the same array. */
export function writeSolve(plan: KernelPlan, dialect: Dialect): readonly string[] {
  const slots = slotsOf(plan);
  const { order, pattern } = plan.elimination;
  const position = new Map(order.map((state, index) => [state, index]));
  const before = (one: number, other: number): boolean => (position.get(one) ?? 0) < (position.get(other) ?? 0);
  const factor = (row: number, column: number): string => dialect.at('LU', slots.get(key(row, column)) ?? 0);
  const lines = order.map((row) => {
    const terms = pattern.filter(([at, column]) => at === row && before(column, row));
    return dialect.declare(
      `b${row}`,
      [dialect.at('b', row), ...terms.map(([, column]) => `${factor(row, column)} * b${column}`)].join(' - '),
    );
  });
  const back = [...order].reverse().map((row) => {
    const terms = pattern.filter(([at, column]) => at === row && before(row, column));
    const sum = [`b${row}`, ...terms.map(([, column]) => `${factor(row, column)} * x${column}`)].join(' - ');
    return dialect.declare(
      `x${row}`,
      terms.length === 0 ? `${sum} * ${factor(row, row)}` : `(${sum}) * ${factor(row, row)}`,
    );
  });
  const out = [...order].sort((a, b) => a - b).map((row) => dialect.assign(dialect.place('x', row), `x${row}`));
  return [...lines, ...back, ...out];
}
