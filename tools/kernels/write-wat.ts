import type { Node } from './graph.ts';
import type { KernelPlan } from './plan-kernel.ts';

/** Bytes of one value of two people. */
const wide = 16;

/**
 * The rates of a kernel as a function of a WebAssembly module in text form: `$rates` reads states at its first address and
 * writes rates at its second, two people in each vector. Coefficients stand at a fixed address, in the order of the plan.
 */
export function writeRatesFunction(plan: KernelPlan, coefficientsAt: number): string {
  const coefficient = new Map(plan.coefficients.map((node, index) => [node, index]));
  const uses = countUses(plan.rates, coefficient);
  const locals = new Map<Node, string>();
  const lines: string[] = [];
  const read = (node: Node): string | undefined => {
    const index = coefficient.get(node);
    if (index !== undefined) return `(v128.load offset=${coefficientsAt + wide * index} (i32.const 0))`;
    if (node.operation === 'number') return `(v128.const f64x2 ${node.value} ${node.value})`;
    return node.operation === 'input' ? `(v128.load offset=${wide * node.value} (local.get $y))` : undefined;
  };
  const textOf = (node: Node): string => {
    const name = locals.get(node);
    if (name !== undefined) return `(local.get ${name})`;
    const text = read(node) ?? operation(node, textOf);
    const isCheap = coefficient.has(node) || node.operation === 'number';
    if (isCheap || (uses.get(node) ?? 0) < 2) return text;
    const made = `$v${node.id}`;
    locals.set(node, made);
    lines.push(`(local.set ${made} ${text})`);
    return `(local.get ${made})`;
  };
  for (const [index, rate] of plan.rates.entries()) {
    const text = textOf(rate);
    lines.push(`(v128.store offset=${wide * index} (local.get $f) ${text})`);
  }
  const declared = [...locals.values()].map((name) => `(local ${name} v128)`).join(' ');
  return `(func $rates (param $y i32) (param $f i32) ${declared}\n${lines.join('\n')})`;
}

const instructions = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' } as const;

function operation({ operation: kind, left, right }: Node, textOf: (node: Node) => string): string {
  if (left === undefined) throw new Error(`nothing is read for ${kind}`);
  if (kind === 'root') return `(f64x2.sqrt ${textOf(left)})`;
  if (right === undefined || !(kind in instructions)) throw new Error(`${kind} needs two operands`);
  if (kind === '*' && left.operation === 'number' && left.value === -1) return `(f64x2.neg ${textOf(right)})`;
  return `(f64x2.${instructions[kind as keyof typeof instructions]} ${textOf(left)} ${textOf(right)})`;
}

function countUses(rates: readonly Node[], coefficient: ReadonlyMap<Node, number>): ReadonlyMap<Node, number> {
  const uses = new Map<Node, number>();
  const visit = (node: Node | undefined): void => {
    if (node === undefined) return;
    const before = uses.get(node) ?? 0;
    uses.set(node, before + 1);
    if (before > 0 || coefficient.has(node)) return;
    visit(node.left);
    visit(node.right);
  };
  for (const rate of rates) visit(rate);
  return uses;
}
