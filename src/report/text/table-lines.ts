import { reportWidth, withoutControls, wrap } from './layout.ts';

const between = '  ';
/** Least room for the last column, in characters. */
const leastRoom = 24;

/**
 * Rows as aligned columns of at most 80 characters a line; the last column breaks onto lines of its own. A row whose other
 * columns leave too little room has its last column below. Empty when there are no rows.
 */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.flatMap((row) => {
    const head = row
      .slice(0, -1)
      .map((cell, column) => withoutControls(cell).padEnd(widths[column] ?? 0))
      .join(between);
    const indent = head.length + between.length;
    const last = row.at(-1) ?? '';
    if (indent + leastRoom > reportWidth) return [...wrap(head), ...wrap(last, 6)];
    return wrap(last, indent).map((line, index) => (index === 0 ? head + between + line.trimStart() : line));
  });
}
