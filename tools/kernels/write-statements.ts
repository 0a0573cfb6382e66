import type { Node } from './graph.ts';

/** How a language writes what differs between languages. */
export interface Dialect {
  /** A named intermediate value. */
  readonly declare: (name: string, value: string) => string;
  readonly squareRoot: (of: string) => string;
  readonly number: (value: number) => string;
  /** Something that is read: a parameter, a coefficient or an entry of an array. */
  readonly read: (node: Node) => string | undefined;
  readonly assign: (place: string, value: string) => string;
  /** An entry of an array where it is read, and where it is written. */
  readonly at: (array: string, index: number) => string;
  readonly place: (array: string, index: number) => string;
}

/** Statements that put values into an array, in order; what is used once is written where it is used. */
export function writeStatements(array: string, values: readonly Node[], dialect: Dialect): readonly string[] {
  const uses = countUses(values, dialect);
  const names = new Map<Node, string>();
  const lines: string[] = [];
  const textOf = (node: Node): string => {
    const name = names.get(node);
    if (name !== undefined) return name;
    const isRead = node.operation === 'number' || dialect.read(node) !== undefined;
    const text = isRead ? (dialect.read(node) ?? dialect.number(node.value)) : operationText(node);
    const isPlain = isRead && node.operation !== 'input';
    if (isPlain || (uses.get(node) ?? 0) < 2) return isRead ? text : `(${text})`;
    const made = `v${node.id}`;
    lines.push(dialect.declare(made, text));
    names.set(node, made);
    return made;
  };
  const operationText = ({ operation, left, right }: Node): string => {
    if (left === undefined) throw new Error(`nothing is read for ${operation}`);
    if (operation === 'root') return dialect.squareRoot(textOf(left));
    if (right === undefined) throw new Error(`${operation} needs two operands`);
    // A factor of -1 is a sign.
    if (operation === '*' && left.operation === 'number' && left.value === -1) return `-${textOf(right)}`;
    return `${textOf(left)} ${operation} ${textOf(right)}`;
  };
  for (const [index, value] of values.entries()) {
    const text = textOf(value);
    lines.push(dialect.assign(dialect.place(array, index), text));
  }
  return lines;
}

function countUses(values: readonly Node[], dialect: Dialect): ReadonlyMap<Node, number> {
  const uses = new Map<Node, number>();
  const visit = (node: Node | undefined): void => {
    if (node === undefined) return;
    const before = uses.get(node) ?? 0;
    uses.set(node, before + 1);
    if (before > 0 || dialect.read(node) !== undefined) return;
    visit(node.left);
    visit(node.right);
  };
  for (const value of values) visit(value);
  return uses;
}
