import { QuantityDefect } from './quantity-defect.ts';

/** More parts than this cannot be apart in the range of a double: 2098 bits at 53 each are forty. */
const mostPartials = 64;

/** Parts of the sum at hand; a call leaves nothing behind that the next one reads. */
const scratch = new Float64Array(mostPartials);

/**
 * The double nearest to the true sum of the terms (Shewchuk's partial sums): every order gives the same bits, and a larger
 * term never gives a smaller sum. No terms: 0. A term or sum that is not finite is a `QuantityDefect`.
 */
export function exactSum(terms: readonly number[]): number {
  const [first = 0, second = 0] = terms;
  if (terms.length <= 2) return finite(first + second);
  /** Numbers whose bits do not overlap, from small to large; their true sum is the sum so far. */
  const partials = scratch;
  let count = 0;
  for (let index = 0; index < terms.length; index += 1) {
    count = addTerm(partials, count, terms[index] ?? 0);
  }
  return finite(roundOnce(partials, count));
}

/** The sum itself, without the sign of a zero. */
function finite(sum: number): number {
  if (!Number.isFinite(sum)) throw new QuantityDefect('a sum of terms that are not finite');
  return sum === 0 ? 0 : sum;
}

/** Adds a term to the first `count` partials; how many there are then. */
function addTerm(partials: Float64Array, count: number, term: number): number {
  let rest = term;
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const partial = partials[index] ?? 0;
    const isLarger = Math.abs(rest) < Math.abs(partial);
    const larger = isLarger ? partial : rest;
    const smaller = isLarger ? rest : partial;
    const sum = larger + smaller;
    const lost = smaller - (sum - larger);
    if (lost !== 0) {
      partials[kept] = lost;
      kept += 1;
    }
    rest = sum;
  }
  partials[kept] = finite(rest);
  return kept + 1;
}

/** Adds the first `count` partials from the largest; a tie is decided by the sign of what is still below. */
function roundOnce(partials: Float64Array, count: number): number {
  let index = count - 1;
  let sum = partials[index] ?? 0;
  let lost = 0;
  while (index > 0 && lost === 0) {
    index -= 1;
    const before = sum;
    const partial = partials[index] ?? 0;
    sum = before + partial;
    lost = partial - (sum - before);
  }
  if (index > 0 && Math.sign(lost) * Math.sign(partials[index - 1] ?? 0) > 0) {
    const doubled = lost * 2;
    const nudged = sum + doubled;
    if (doubled === nudged - sum) return nudged;
  }
  return sum;
}
