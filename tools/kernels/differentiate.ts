import { type Graph, isNumber, type Node } from './graph.ts';

/** One entry of a sparse matrix. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: Node;
}

/** The Jacobian of rates by the states `y[0..]`: entries that are not zero, by row and then by column. */
export function differentiateRates(rates: readonly Node[], graph: Graph): readonly Entry[] {
  const columns = rates.map((_, column) => new Derivative(column, graph));
  return rates.flatMap((rate, row) =>
    columns.flatMap((derivative, column) => {
      const value = derivative.of(rate);
      return isNumber(value, 0) ? [] : [{ row, column, value }];
    }),
  );
}

/** Derivatives of nodes by one state, by the rules of sums, products, quotients and roots. */
class Derivative {
  private readonly seen = new Map<Node, Node>();
  private readonly column: number;
  private readonly graph: Graph;

  constructor(column: number, graph: Graph) {
    this.column = column;
    this.graph = graph;
  }

  of(node: Node): Node {
    let derivative = this.seen.get(node);
    if (derivative === undefined) {
      derivative = this.derive(node);
      this.seen.set(node, derivative);
    }
    return derivative;
  }

  private derive(node: Node): Node {
    const { graph } = this;
    if (node.isFixed) return graph.number(0);
    if (node.operation === 'input') return graph.number(node.value === this.column ? 1 : 0);
    const { left, right } = node;
    if (left === undefined) throw new Error('an operation without operands');
    const byLeft = this.of(left);
    if (node.operation === 'root') {
      return isNumber(byLeft, 0) ? byLeft : graph.multiply(graph.number(0.5), graph.divide(byLeft, node));
    }
    if (right === undefined) throw new Error('an operation with one operand');
    const byRight = this.of(right);
    if (node.operation === '+') return graph.add(byLeft, byRight);
    if (node.operation === '-') return graph.subtract(byLeft, byRight);
    if (node.operation === '*') return graph.add(graph.multiply(byLeft, right), graph.multiply(left, byRight));
    const above = graph.subtract(byLeft, graph.multiply(node, byRight));
    return isNumber(above, 0) ? above : graph.multiply(above, graph.reciprocal(right));
  }
}
