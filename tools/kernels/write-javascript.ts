import type { Node } from './graph.ts';
import type { KernelPlan } from './plan-kernel.ts';
import { factorCount, writeFactor, writeSolve } from './write-elimination.ts';
import { type Dialect, writeStatements } from './write-statements.ts';

const entry = (array: string, index: number): string => `${array}[${index}]`;

/** Reading an entry of a typed array; the generator knows its length, the compiler does not. */
const read = (array: string, index: number): string => `${entry(array, index)}!`;

/** A kernel as one exported object of plain functions over typed arrays, in TypeScript that only types are stripped from. */
export function writeKernelModule(name: string, plan: KernelPlan, parameters: readonly string[]): string {
  const coefficient = new Map(plan.coefficients.map((node, index) => [node, index]));
  const fold = dialectReading((node) =>
    node.operation === 'parameter' ? read('p', indexOf(parameters, node.name)) : undefined,
  );
  const changing = dialectReading((node) => {
    const index = coefficient.get(node);
    if (index !== undefined) return read('k', index);
    return node.operation === 'input' ? read(node.name, node.value) : undefined;
  });
  const body = (lines: readonly string[]): string => lines.map((line) => `    ${line}\n`).join('');
  return `/** Generated kernel: ${plan.states.length} states, ${plan.coefficients.length} coefficients, ${plan.jacobian.length} entries of the Jacobian, ${factorCount(plan)} factors. */
export const ${name}: Kernel = {
  states: ${plan.states.length},
  coefficients: ${plan.coefficients.length},
  entries: ${plan.jacobian.length},
  factors: ${factorCount(plan)},
  rows: [${plan.jacobian.map(({ row }) => row).join(',')}],
  columns: [${plan.jacobian.map(({ column }) => column).join(',')}],
  fold(p, k) {
${body(writeStatements('k', plan.coefficients, fold))}  },
  derivatives(y, k, f) {
${body(writeStatements('f', plan.rates, changing))}  },
  jacobian(y, k, J) {
${body(
  writeStatements(
    'J',
    plan.jacobian.map(({ value }) => value),
    changing,
  ),
)}  },
  factor(J, c, LU) {
${body(writeFactor(plan, changing))}  },
  solve(LU, b, x) {
${body(writeSolve(plan, changing))}  },
};
`;
}

function dialectReading(readNode: (node: Node) => string | undefined): Dialect {
  return {
    declare: (name, value) => `const ${name} = ${value};`,
    squareRoot: (of) => `Math.sqrt(${of})`,
    number: (value) => (value < 0 ? `(${value})` : String(value)),
    read: readNode,
    assign: (place, value) => `${place} = ${value};`,
    at: read,
    place: entry,
  };
}

function indexOf(parameters: readonly string[], name: string): number {
  const index = parameters.indexOf(name);
  if (index < 0) throw new Error(`the content has no parameter ${name}`);
  return index;
}
