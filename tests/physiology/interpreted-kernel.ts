import type { EquationSystem } from '../../src/physiology/equations/index.ts';
import type { Kernel } from '../../src/physiology/solver/index.ts';
import type { Node } from '../../tools/kernels/graph.ts';
import { planKernel } from '../../tools/kernels/plan-kernel.ts';

/**
 * A kernel that interprets the plan the generator would write out, with a dense elimination: slow, for small problems whose
 * equations have no parameters.
 */
export function interpretedKernel(system: EquationSystem): Kernel {
  const { rates, jacobian, states } = planKernel(system);
  const n = states.length;
  const order = Int32Array.from({ length: n }, (_, index) => index);
  return {
    states: n,
    coefficients: 0,
    entries: jacobian.length,
    factors: n * n,
    rows: jacobian.map(({ row }) => row),
    columns: jacobian.map(({ column }) => column),
    fold: () => {},
    derivatives: (y, _, f) => computeAll(rates, y, f),
    jacobian: (y, _, J) =>
      computeAll(
        jacobian.map(({ value }) => value),
        y,
        J,
      ),
    factor: (J, c, LU) => {
      LU.fill(0);
      for (let i = 0; i < n; i++) LU[i * n + i] = c;
      for (const [index, { row, column }] of jacobian.entries()) {
        LU[row * n + column] = (LU[row * n + column] ?? 0) - (J[index] ?? 0);
      }
      eliminate(LU, order);
    },
    solve: (LU, b, x) => substitute(LU, order, b, x),
  };
}

function computeAll(nodes: readonly Node[], y: Float64Array, into: Float64Array): void {
  const seen = new Map<Node, number>();
  const numberAt = (node: Node | undefined): number => {
    if (node === undefined) throw new Error('an operand is missing');
    let value = seen.get(node);
    if (value === undefined) {
      value = compute(node, numberAt, y);
      seen.set(node, value);
    }
    return value;
  };
  for (const [index, node] of nodes.entries()) into[index] = numberAt(node);
}

function compute(node: Node, numberAt: (node: Node | undefined) => number, y: Float64Array): number {
  switch (node.operation) {
    case 'number':
      return node.value;
    case 'input':
      return y[node.value] ?? Number.NaN;
    case 'root':
      return Math.sqrt(numberAt(node.left));
    case '+':
      return numberAt(node.left) + numberAt(node.right);
    case '-':
      return numberAt(node.left) - numberAt(node.right);
    case '*':
      return numberAt(node.left) * numberAt(node.right);
    case '/':
      return numberAt(node.left) / numberAt(node.right);
    default:
      throw new Error('these problems have no parameters');
  }
}

/** Gaussian elimination with row exchanges, in place. */
function eliminate(a: Float64Array, order: Int32Array): void {
  const n = order.length;
  const at = (row: number, column: number): number => a[row * n + column] ?? Number.NaN;
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(at(i, k)) > Math.abs(at(best, k))) best = i;
    order[k] = best;
    for (let j = 0; j < n; j++) {
      const kept = at(k, j);
      a[k * n + j] = at(best, j);
      a[best * n + j] = kept;
    }
    for (let i = k + 1; i < n; i++) {
      const factor = at(i, k) / at(k, k);
      a[i * n + k] = factor;
      for (let j = k + 1; j < n; j++) a[i * n + j] = at(i, j) - factor * at(k, j);
    }
  }
}

function substitute(a: Float64Array, order: Int32Array, b: Float64Array, x: Float64Array): void {
  const n = order.length;
  const at = (row: number, column: number): number => a[row * n + column] ?? Number.NaN;
  if (x !== b) x.set(b);
  const get = (index: number): number => x[index] ?? Number.NaN;
  for (let k = 0; k < n; k++) {
    const best = order[k] ?? k;
    const kept = get(k);
    x[k] = get(best);
    x[best] = kept;
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) x[i] = get(i) - at(i, j) * get(j);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) x[i] = get(i) - at(i, j) * get(j);
    x[i] = get(i) / at(i, i);
  }
}
