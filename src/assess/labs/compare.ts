/** Relative difference below which two values count as equal, so that the unit a value came in decides nothing. */
const tolerance = 1e-9;

/** True when the first is clearly less than the second. */
export function isBelow(first: number, second: number): boolean {
  return first < second - tolerance * Math.abs(second);
}

/** True when the first is clearly more than the second. */
export function isAbove(first: number, second: number): boolean {
  return first > second + tolerance * Math.abs(second);
}
