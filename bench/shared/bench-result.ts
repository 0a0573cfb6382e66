/** What a figure may at most or must at least be. */
export interface Bound {
  readonly op: '<=' | '>=';
  /** In the unit of the figure. */
  readonly value: number;
}

/** A number that belongs to a figure and has no bound of its own. */
export interface Part {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
}

/** One measured number with the bound it is held to. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** What it was measured against in the same run, in the unit of the figure; absent when nothing was. */
  readonly against?: { readonly name: string; readonly value: number };
  readonly bound: Bound;
  readonly met: boolean;
  /** What the number is made of or how it spreads; absent when there is nothing to add. */
  readonly parts?: readonly Part[];
}

/** What one bench measured on which machine. */
export interface BenchResult {
  readonly name: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

/** A figure with its verdict. A value that is not finite meets no bound. */
export function judge(figure: Omit<Figure, 'met'>): Figure {
  const { value, bound } = figure;
  const met = Number.isFinite(value) && (bound.op === '<=' ? value <= bound.value : value >= bound.value);
  return { ...figure, met };
}
