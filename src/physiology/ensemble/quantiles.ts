/**
 * Quantiles of each column of rows of equal length, by linear interpolation between order statistics (type 7). `shares`
 * lie from 0 to 1; the answer has one row for each. Throws without rows.
 */
export function columnQuantiles(rows: readonly Float64Array[], shares: readonly number[]): readonly Float64Array[] {
  const length = rows[0]?.length;
  if (length === undefined) throw new Error('no rows to take quantiles of');
  const answer = shares.map(() => new Float64Array(length));
  const column = new Float64Array(rows.length);
  for (let index = 0; index < length; index++) {
    for (const [row, values] of rows.entries()) column[row] = values[index] as number;
    column.sort();
    for (const [which, share] of shares.entries()) {
      const target = answer[which];
      if (target !== undefined) target[index] = quantileOfSorted(column, share);
    }
  }
  return answer;
}

function quantileOfSorted(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (position - below) * (high - low);
}
