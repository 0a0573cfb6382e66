/**
 * The smallest set of numbers that has one in common with every given set; of equals the first in dictionary order.
 * Numbers are tried in rising order. No sets give the empty set; an empty set among them cannot be hit and gives `null`.
 */
export function smallestHittingSet(sets: readonly (readonly number[])[]): number[] | null {
  if (sets.some((set) => set.length === 0)) return null;
  for (let size = 0; ; size += 1) {
    const found: number[][] = [];
    collect(sets, [], size, found);
    const [first] = found.sort(compareNumbers);
    if (first !== undefined) return first;
  }
}

/** Dictionary order of lists of numbers. */
export function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function collect(
  sets: readonly (readonly number[])[],
  chosen: readonly number[],
  room: number,
  found: number[][],
): void {
  const missed = sets.find((set) => !set.some((one) => chosen.includes(one)));
  if (missed === undefined) {
    found.push([...chosen].sort((a, b) => a - b));
    return;
  }
  if (room === 0) return;
  for (const one of missed) collect(sets, [...chosen, one], room - 1, found);
}
