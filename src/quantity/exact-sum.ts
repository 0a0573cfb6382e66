import { QuantityDefect } from './quantity-defect.ts';

/**
 * The double nearest to the true sum of the terms (Shewchuk's partial sums): every order gives the same bits, and a larger
 * term never gives a smaller sum. No terms: 0. A term or sum that is not finite is a `QuantityDefect`.
 */
export function exactSum(terms: readonly number[]): number {
  /** Numbers whose bits do not overlap, from small to large; their true sum is the sum so far. */
  const partials: number[] = [];
  for (const term of terms) addTerm(partials, term);
  const sum = roundOnce(partials);
  if (!Number.isFinite(sum)) throw new QuantityDefect('a sum of terms that are not finite');
  return sum;
}

function addTerm(partials: number[], term: number): void {
  let rest = term;
  let count = 0;
  for (const partial of partials) {
    const isLarger = Math.abs(rest) < Math.abs(partial);
    const larger = isLarger ? partial : rest;
    const smaller = isLarger ? rest : partial;
    const sum = larger + smaller;
    const lost = smaller - (sum - larger);
    if (lost !== 0) partials[count++] = lost;
    rest = sum;
  }
  partials.length = count;
  partials.push(rest);
}

/** Adds the partials from the largest; a tie is decided by the sign of what is still below. */
function roundOnce(partials: readonly number[]): number {
  let index = partials.length - 1;
  let sum = partials[index] ?? 0;
  let lost = 0;
  while (index > 0 && lost === 0) {
    index -= 1;
    const before = sum;
    const partial = partials[index] ?? 0;
    sum = before + partial;
    lost = partial - (sum - before);
  }
  const below = partials[index - 1] ?? 0;
  if (index > 0 && Math.sign(lost) * Math.sign(below) > 0) {
    const doubled = lost * 2;
    const nudged = sum + doubled;
    if (doubled === nudged - sum) return nudged;
  }
  return sum === 0 ? 0 : sum;
}
