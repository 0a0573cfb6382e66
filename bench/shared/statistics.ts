/** The value below which the share `quantile` (0 to 1) of the numbers lies, nearest rank. NaN for an empty list. */
export function quantileOf(numbers: readonly number[], quantile: number): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  const rank = Math.max(1, Math.ceil(quantile * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** The middle number; of an even count the lower of the two in the middle. NaN for an empty list. */
export function medianOf(numbers: readonly number[]): number {
  return quantileOf(numbers, 0.5);
}
