import type { BenchResult, Figure, Part } from './shared/bench-result.ts';

/** A line a figure with its bound and whether it is met; its parts follow, indented. */
export function printResult(result: BenchResult): string {
  const lines = result.figures.flatMap((figure) => [figureLine(figure), ...(figure.parts ?? []).map(partLine)]);
  return [`${result.name} on ${result.machine}`, ...lines, ''].join('\n');
}

function figureLine(figure: Figure): string {
  const { id, value, unit, against, bound, met } = figure;
  const peer = against === undefined ? '' : ` (${against.name}: ${written(against.value)} ${unit})`;
  const verdict = met ? 'met' : 'MISSED';
  return `  ${id}: ${written(value)} ${unit}${peer}, bound ${bound.op} ${written(bound.value)} ${unit}: ${verdict}`;
}

function partLine({ id, value, unit }: Part): string {
  return `      ${id}: ${written(value)} ${unit}`;
}

/** Four significant digits, and every digit of a larger whole number. */
function written(value: number): string {
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));
}
