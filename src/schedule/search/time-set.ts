/** Sets of candidate times as bits; bit `i` is the i-th candidate. All functions work on one stretch of a longer array. */
export type TimeSet = Uint32Array;

/** Words of 32 bits for `count` candidates. */
export function wordsFor(count: number): number {
  return Math.max(1, Math.ceil(count / 32));
}

/** A set with every candidate below `count`. */
export function fullSet(count: number): TimeSet {
  const set = new Uint32Array(wordsFor(count));
  for (let index = 0; index < count; index += 1) addTo(set, 0, index);
  return set;
}

/** Puts a candidate into the set that starts at word `start`. */
export function addTo(set: TimeSet, start: number, index: number): void {
  const word = start + (index >>> 5);
  set[word] = ((set[word] ?? 0) | (1 << (index & 31))) >>> 0;
}

/** True when a candidate is in the set that starts at word `start`. */
export function isIn(set: TimeSet, start: number, index: number): boolean {
  return (((set[start + (index >>> 5)] ?? 0) >>> (index & 31)) & 1) === 1;
}

/** Keeps in `set` what is also in `other`. */
export function intersect(set: TimeSet, start: number, other: TimeSet, otherStart: number, words: number): void {
  for (let word = 0; word < words; word += 1) {
    set[start + word] = (set[start + word] ?? 0) & (other[otherStart + word] ?? 0);
  }
}

/** Number of candidates in a set. */
export function sizeOf(set: TimeSet, start: number, words: number): number {
  let size = 0;
  for (let word = 0; word < words; word += 1) {
    let bits = set[start + word] ?? 0;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    size += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return size;
}

/** The candidates of a set, smallest first. */
export function membersOf(set: TimeSet, start: number, words: number): Int32Array {
  const members = new Int32Array(sizeOf(set, start, words));
  let count = 0;
  for (let word = 0; word < words; word += 1) {
    let bits = set[start + word] ?? 0;
    while (bits !== 0) {
      members[count] = (word << 5) + 31 - Math.clz32(bits & -bits);
      count += 1;
      bits &= bits - 1;
    }
  }
  return members;
}

/** True when two sets share a candidate. */
export function overlap(one: TimeSet, oneStart: number, other: TimeSet, otherStart: number, words: number): boolean {
  for (let word = 0; word < words; word += 1) {
    if (((one[oneStart + word] ?? 0) & (other[otherStart + word] ?? 0)) !== 0) return true;
  }
  return false;
}

/** Takes a candidate out of the set that starts at word `start`. */
export function removeFrom(set: TimeSet, start: number, index: number): void {
  const word = start + (index >>> 5);
  set[word] = ((set[word] ?? 0) & ~(1 << (index & 31))) >>> 0;
}
