/** Numbered items under integer hashes; different items may share a hash, so the caller compares what it gets. */
export interface HashChains {
  /** First item of each slot plus 1; 0 means none. */
  readonly heads: Int32Array;
  /** Next item of the same slot plus 1; 0 means none. */
  readonly next: Int32Array;
  readonly hashes: Int32Array;
}

/** Chains for the items 0 to `hashes.length - 1`. */
export function buildHashChains(hashes: Int32Array): HashChains {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, hashes.length * 2)));
  const heads = new Int32Array(size);
  const next = new Int32Array(hashes.length);
  for (let item = hashes.length - 1; item >= 0; item--) {
    const slot = slotOf(hashes[item] ?? 0, size);
    next[item] = heads[slot] ?? 0;
    heads[slot] = item + 1;
  }
  return { heads, next, hashes };
}

/** The items with this hash, in rising order. */
export function itemsWithHash(chains: HashChains, hash: number): number[] {
  const found: number[] = [];
  let link = chains.heads[slotOf(hash, chains.heads.length)] ?? 0;
  while (link !== 0) {
    const item = link - 1;
    if (chains.hashes[item] === hash) found.push(item);
    link = chains.next[item] ?? 0;
  }
  return found;
}

const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 16)) & (size - 1);
