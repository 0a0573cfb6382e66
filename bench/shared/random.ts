/** Numbers from 0 up to, not including, 1; equal seeds give equal rows (mulberry32). */
export type Random = () => number;

/** A row of numbers that starts from a seed, so that every run measures the same work. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the items. Throws on an empty list. */
export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Different items, `count` of them. Throws when there are fewer. */
export function pickDifferent<T>(items: readonly T[], count: number, random: Random): T[] {
  if (items.length < count) throw new RangeError(`${count} different items asked of ${items.length}`);
  const chosen = new Set<T>();
  while (chosen.size < count) chosen.add(pick(items, random));
  return [...chosen];
}
