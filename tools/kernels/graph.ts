/** A value in a kernel. Equal values are one node, so that common subexpressions are computed once. */
export interface Node {
  /** Position in the order of making: what a node needs comes before it. */
  readonly id: number;
  readonly operation: 'number' | 'parameter' | 'input' | '+' | '-' | '*' | '/' | 'root';
  readonly value: number;
  /** Name of a parameter, or the array an input is read from. */
  readonly name: string;
  readonly left: Node | undefined;
  readonly right: Node | undefined;
  /** True where nothing but parameters and numbers go in: such a value is computed once for each person. */
  readonly isFixed: boolean;
}

/** Makes nodes, simplifies, and gathers what depends on parameters alone into one factor in front of each product. */
export class Graph {
  private readonly known = new Map<string, Node>();

  number(value: number): Node {
    return this.make('number', { value });
  }

  parameter(name: string): Node {
    return this.make('parameter', { name });
  }

  /** Entry of an array that changes from call to call: a state, or an entry of a Jacobian. */
  input(array: string, index: number): Node {
    return this.make('input', { name: array, value: index });
  }

  add(left: Node, right: Node): Node {
    if (isNumber(left, 0)) return right;
    if (isNumber(right, 0)) return left;
    const negative = this.withoutMinus(right);
    if (negative !== undefined) return this.subtract(left, negative);
    const other = this.withoutMinus(left);
    if (other !== undefined) return this.subtract(right, other);
    return this.commutative('+', left, right);
  }

  subtract(left: Node, right: Node): Node {
    if (isNumber(right, 0)) return left;
    if (left === right) return this.number(0);
    if (isNumber(left, 0)) return this.multiply(this.number(-1), right);
    const negative = this.withoutMinus(right);
    if (negative !== undefined) return this.add(left, negative);
    return this.binary('-', left, right);
  }

  multiply(left: Node, right: Node): Node {
    if (left.isFixed && right.isFixed) return this.multiplyFixed(left, right);
    const [a, b] = [this.split(left), this.split(right)];
    return this.scale(this.multiplyFixed(a.factor, b.factor), this.multiplyRest(a.rest, b.rest));
  }

  divide(left: Node, right: Node): Node {
    if (isNumber(right, 1)) return left;
    if (isNumber(left, 0)) return left;
    if (left === right) return this.number(1);
    if (right.isFixed)
      return left.isFixed ? this.binary('/', left, right) : this.multiply(this.reciprocal(right), left);
    const [a, b] = [this.split(left), this.split(right)];
    const factor = isNumber(b.factor, 1) ? a.factor : this.multiplyFixed(a.factor, this.reciprocal(b.factor));
    return this.scale(factor, this.binary('/', a.rest ?? this.number(1), b.rest ?? this.number(1)));
  }

  squareRoot(of: Node): Node {
    return of.operation === 'number' ? this.number(Math.sqrt(of.value)) : this.make('root', { left: of });
  }

  reciprocal(of: Node): Node {
    return this.divide(this.number(1), of);
  }

  /** A node as a fixed factor times what changes; `rest` is undefined for a fixed node. */
  private split(node: Node): { readonly factor: Node; readonly rest: Node | undefined } {
    if (node.isFixed) return { factor: node, rest: undefined };
    if (node.operation === '*' && node.left?.isFixed === true) return { factor: node.left, rest: node.right };
    return { factor: this.number(1), rest: node };
  }

  private scale(factor: Node, rest: Node | undefined): Node {
    if (rest === undefined || isNumber(factor, 0)) return factor;
    // The factor stands on the left, which is how `split` knows it.
    return isNumber(factor, 1) ? rest : this.binary('*', factor, rest);
  }

  private multiplyRest(left: Node | undefined, right: Node | undefined): Node | undefined {
    if (left === undefined) return right;
    return right === undefined ? left : this.commutative('*', left, right);
  }

  private multiplyFixed(left: Node, right: Node): Node {
    if (isNumber(left, 1) || isNumber(right, 0)) return right;
    if (isNumber(right, 1) || isNumber(left, 0)) return left;
    return this.commutative('*', left, right);
  }

  /** What `-1 · x` or `-c · x` (c a number) is the negative of; undefined for anything else. */
  private withoutMinus(node: Node): Node | undefined {
    if (node.operation !== '*' || node.left?.operation !== 'number' || node.left.value >= 0) return undefined;
    return node.right === undefined ? undefined : this.multiply(this.number(-node.left.value), node.right);
  }

  private commutative(operation: '+' | '*', left: Node, right: Node): Node {
    return left.id <= right.id ? this.binary(operation, left, right) : this.binary(operation, right, left);
  }

  private binary(operation: '+' | '-' | '*' | '/', left: Node, right: Node): Node {
    if (left.operation === 'number' && right.operation === 'number') {
      return this.number(compute(operation, left.value, right.value));
    }
    return this.make(operation, { left, right });
  }

  private make(operation: Node['operation'], parts: Partial<Omit<Node, 'id' | 'operation' | 'isFixed'>>): Node {
    const { value = 0, name = '', left, right } = parts;
    const key = `${operation} ${name} ${Object.is(value, -0) ? '-0' : value} ${left?.id ?? ''} ${right?.id ?? ''}`;
    let node = this.known.get(key);
    if (node === undefined) {
      const isFixed = operation !== 'input' && (left?.isFixed ?? true) && (right?.isFixed ?? true);
      node = { id: this.known.size, operation, value, name, left, right, isFixed };
      this.known.set(key, node);
    }
    return node;
  }
}

/** True for this very number. */
export function isNumber(node: Node, value: number): boolean {
  return node.operation === 'number' && node.value === value;
}

function compute(operation: '+' | '-' | '*' | '/', left: number, right: number): number {
  if (operation === '+') return left + right;
  if (operation === '-') return left - right;
  return operation === '*' ? left * right : left / right;
}
