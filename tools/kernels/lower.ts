import type { EquationSystem, Expression } from '../../src/physiology/equations/index.ts';
import type { Graph, Node } from './graph.ts';

/** The rates of a system as nodes, in the order of its states; state `i` is entry `i` of the array `y`. */
export function lowerSystem(system: EquationSystem, graph: Graph): readonly Node[] {
  const seen = new Map<Expression, Node>();
  const index = new Map(system.states.map((name, position) => [name, position]));
  return system.equations.map(({ rate }) => lower(rate, { graph, seen, index }));
}

interface Lowering {
  readonly graph: Graph;
  readonly seen: Map<Expression, Node>;
  readonly index: ReadonlyMap<string, number>;
}

function lower(expression: Expression, lowering: Lowering): Node {
  const known = lowering.seen.get(expression);
  if (known !== undefined) return known;
  const node = make(expression, lowering);
  lowering.seen.set(expression, node);
  return node;
}

function make({ form }: Expression, lowering: Lowering): Node {
  const { graph } = lowering;
  switch (form.kind) {
    case 'number':
      return graph.number(form.value);
    case 'parameter':
      return graph.parameter(form.name);
    case 'state': {
      const position = lowering.index.get(form.name);
      if (position === undefined) throw new Error(`the state ${form.name} has no equation`);
      return graph.input('y', position);
    }
    case 'root':
      return graph.squareRoot(lower(form.of, lowering));
    default: {
      const left = lower(form.left, lowering);
      const right = lower(form.right, lowering);
      if (form.kind === 'sum') return graph.add(left, right);
      if (form.kind === 'difference') return graph.subtract(left, right);
      return form.kind === 'product' ? graph.multiply(left, right) : graph.divide(left, right);
    }
  }
}
