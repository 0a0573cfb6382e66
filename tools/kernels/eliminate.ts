import type { Entry } from './differentiate.ts';

/** One step of the unrolled elimination of `c·I − J`, by places in the matrix. */
export interface Elimination {
  /** Order in which states are eliminated; fill-in is kept small. */
  readonly order: readonly number[];
  /** Places that are not zero after elimination, `[row, column]`; the diagonal is always there. */
  readonly pattern: readonly (readonly [number, number])[];
}

/**
 * Symbolic elimination with diagonal pivots: next comes the state whose elimination can fill fewest places (Markowitz).
 * The diagonal of `c·I − J` is large when steps are short; a pivot that vanishes shows as a solution that is not finite.
 */
export function planElimination(size: number, entries: readonly Entry[]): Elimination {
  const rows = Array.from({ length: size }, (_, row) => new Set([row]));
  for (const { row, column } of entries) rows[row]?.add(column);
  const left = new Set(rows.keys());
  const order: number[] = [];
  while (left.size > 0) {
    const pivot = cheapest(left, rows);
    left.delete(pivot);
    order.push(pivot);
    const across = [...(rows[pivot] ?? [])].filter((column) => left.has(column));
    for (const row of left) {
      if (rows[row]?.has(pivot) === true) for (const column of across) rows[row].add(column);
    }
  }
  return {
    order,
    pattern: rows.flatMap((columns, row) => [...columns].sort((a, b) => a - b).map((column) => [row, column] as const)),
  };
}

function cheapest(left: ReadonlySet<number>, rows: readonly ReadonlySet<number>[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const pivot of left) {
    const across = [...(rows[pivot] ?? [])].filter((column) => column !== pivot && left.has(column)).length;
    const down = [...left].filter((row) => row !== pivot && rows[row]?.has(pivot) === true).length;
    if (across * down < least) {
      best = pivot;
      least = across * down;
    }
  }
  return best;
}
