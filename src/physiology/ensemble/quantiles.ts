/**
 * Quantiles of each column of a matrix of `width` columns, by linear interpolation between order statistics (type 7).
 * `shares` lie from 0 to 1; the answer has one array for each. Rows whose entry is not a number are left out of a column; a
 * column without numbers has the quantile `NaN`.
 */
export function columnQuantiles(
  matrix: Float64Array,
  width: number,
  shares: readonly number[],
): readonly Float64Array[] {
  const rows = matrix.length / width;
  const answer = shares.map(() => new Float64Array(width));
  const column = new Float64Array(rows);
  for (let index = 0; index < width; index++) {
    let count = 0;
    for (let row = 0; row < rows; row++) {
      const value = matrix[row * width + index] as number;
      if (!Number.isNaN(value)) column[count++] = value;
    }
    const sorted = column.subarray(0, count).sort();
    for (const [which, share] of shares.entries()) {
      const target = answer[which];
      if (target !== undefined) target[index] = quantileOfSorted(sorted, share);
    }
  }
  return answer;
}

function quantileOfSorted(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (position - below) * (high - low);
}
