import type { EquationSystem } from '../../src/physiology/equations/index.ts';
import { differentiateRates, type Entry } from './differentiate.ts';
import { type Elimination, planElimination } from './eliminate.ts';
import { Graph, type Node } from './graph.ts';
import { lowerSystem } from './lower.ts';

/** All that is known of a kernel before it is written in some language. */
export interface KernelPlan {
  readonly states: readonly string[];
  readonly rates: readonly Node[];
  readonly jacobian: readonly Entry[];
  readonly elimination: Elimination;
  /** Fixed values that the rest needs, in order: the coefficients of one person. */
  readonly coefficients: readonly Node[];
}

/** From equations to rates, Jacobian, elimination and the coefficients that are computed once a person. */
export function planKernel(system: EquationSystem): KernelPlan {
  const graph = new Graph();
  const rates = lowerSystem(system, graph);
  const jacobian = differentiateRates(rates, graph);
  const elimination = planElimination(system.states.length, jacobian);
  const coefficients = coefficientsOf([...rates, ...jacobian.map(({ value }) => value)]);
  return { states: system.states, rates, jacobian, elimination, coefficients };
}

/** Fixed nodes that a changing node or an output uses directly; numbers are written where they stand. */
function coefficientsOf(outputs: readonly Node[]): readonly Node[] {
  const found = new Set<Node>();
  const seen = new Set<Node>();
  const visit = (node: Node | undefined): void => {
    if (node === undefined || seen.has(node)) return;
    seen.add(node);
    if (node.isFixed) {
      if (node.operation !== 'number') found.add(node);
      return;
    }
    visit(node.left);
    visit(node.right);
  };
  for (const output of outputs) visit(output);
  return [...found];
}
