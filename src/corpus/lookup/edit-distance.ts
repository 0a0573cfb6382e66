/** Longest words that `editDistance` counts; longer ones are only compared for equality. */
const LONGEST = 64;
/** Rows of the table, kept between calls: every cell that is read has been written before in the same call. */
const rows = [new Int32Array(LONGEST + 1), new Int32Array(LONGEST + 1), new Int32Array(LONGEST + 1)] as const;

/**
 * Typing errors between two words: insertions, deletions, substitutions and swaps of neighbours, each 1 (optimal string
 * alignment). Counting stops above `limit`, which then comes back as `limit + 1`; so do words of over 64 letters
 * that differ.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0;
  const over = limit + 1;
  if (Math.abs(left.length - right.length) > limit || Math.max(left.length, right.length) > LONGEST) return over;
  let [before, above, here]: readonly Int32Array[] = rows;
  if (!before || !above || !here) return over;
  for (let column = 0; column <= right.length; column++) above[column] = column;
  for (let row = 1; row <= left.length; row++) {
    const least = fillRow(left, right, { row, limit, before, above, here });
    if (least > limit) return over;
    const free: Int32Array = before;
    before = above;
    above = here;
    here = free;
  }
  return Math.min(above[right.length] ?? over, over);
}

interface Row {
  readonly row: number;
  readonly limit: number;
  readonly before: Int32Array;
  readonly above: Int32Array;
  readonly here: Int32Array;
}

/** Fills the band of one row and returns its least value; cells beside the band stand for "over the limit". */
function fillRow(left: string, right: string, { row, limit, before, above, here }: Row): number {
  const over = limit + 1;
  const first = Math.max(1, row - limit);
  const last = Math.min(right.length, row + limit);
  here[first - 1] = first > 1 ? over : row;
  if (row + limit <= right.length && row > 1) above[row + limit] = over;
  let least = here[first - 1] ?? over;
  const typed = left.charCodeAt(row - 1);
  for (let column = first; column <= last; column++) {
    const known = right.charCodeAt(column - 1);
    const kept = (above[column - 1] ?? over) + (typed === known ? 0 : 1);
    let cost = Math.min(kept, (above[column] ?? over) + 1, (here[column - 1] ?? over) + 1);
    const mayBeSwap = typed !== known && row > 1 && column > 1 && typed === right.charCodeAt(column - 2);
    if (mayBeSwap && left.charCodeAt(row - 2) === known) cost = Math.min(cost, (before[column - 2] ?? over) + 1);
    here[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/**
 * Whether the two words differ in one stretch of at most two letters on either side. Two edits in one stretch make
 * another word (`prednison`, `prednisolon`; `digoxine`, `digitoxine`), not two slips of the finger.
 */
export function differInOneStretch(left: string, right: string): boolean {
  const shortest = Math.min(left.length, right.length);
  let head = 0;
  while (head < shortest && left.charCodeAt(head) === right.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shortest - head &&
    left.charCodeAt(left.length - 1 - tail) === right.charCodeAt(right.length - 1 - tail)
  )
    tail++;
  return Math.max(left.length, right.length) - head - tail <= 2;
}
