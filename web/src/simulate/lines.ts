import type { Curves } from './simulation-messages.ts';

/** One curve of one scenario. */
export interface Line {
  readonly letter: 'A' | 'B';
  readonly hours: readonly number[];
  readonly values: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

/** One series with its line of each scenario that shows it. */
export interface Panel {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly lines: readonly Line[];
}

/** Letters of the scenarios, in order. */
export const letters = ['A', 'B'] as const;

/** A panel for each series, in the order of the first scenario that shows it. */
export function panelsOf(runs: readonly Curves[]): readonly Panel[] {
  const ids = [...new Set(runs.flatMap(({ simulation }) => Object.keys(simulation.series)))];
  return ids.flatMap((id) => {
    const showing = runs.flatMap((run, index) => {
      const series = run.simulation.series[id];
      const letter = letters[index];
      return series === undefined || letter === undefined ? [] : [{ run, series, letter }];
    });
    const [first] = showing;
    if (first === undefined) return [];
    // Where a strength behind any of the lines is a choice, the name says so.
    const name = showing
      .map(({ run }) => run.names[id] ?? id)
      .reduce((one, other) => (other.length > one.length ? other : one));
    const lines = showing.map(({ run, series: { values, low, high }, letter }): Line => {
      const band = low === undefined || high === undefined ? {} : { low, high };
      return { letter, hours: run.simulation.times, values, ...band };
    });
    return [{ id, name, unit: first.series.unit, lines }];
  });
}

/** About `count` places of a row of times, first and last among them. */
export function someRows(length: number, count: number): readonly number[] {
  const most = Math.min(length, count);
  return [
    ...new Set(Array.from({ length: most }, (_, row) => Math.round((row * (length - 1)) / Math.max(1, most - 1)))),
  ];
}
