/** Longer keys are worked out anew each time, so that a cache stays small whatever is asked. */
const LONGEST_KEY = 200;

/**
 * Values worked out lately for an owner (a look-up, or the memory of a session, whose meaning never changes) and a text that a person may
 * have typed. Holds at most twice `limit` texts an owner: when the newer half is full the older half is dropped. Equal owners
 * and keys must give equal values, so that a cache can never change an answer.
 */
export class RecentCache<V> {
  private readonly byOwner = new WeakMap<object, Halves<V>>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The value of the key, made at its first use and again when it was dropped. */
  get(owner: object, key: string, make: () => V): V {
    if (key.length > LONGEST_KEY) return make();
    let halves = this.byOwner.get(owner);
    if (halves === undefined) {
      halves = { newer: new Map(), older: new Map() };
      this.byOwner.set(owner, halves);
    }
    const newer = halves.newer.get(key);
    if (newer !== undefined) return newer.value;
    const held = halves.older.get(key) ?? { value: make() };
    if (halves.newer.size >= this.limit) {
      halves.older = halves.newer;
      halves.newer = new Map();
    }
    halves.newer.set(key, held);
    return held.value;
  }
}

interface Halves<V> {
  newer: Map<string, { readonly value: V }>;
  older: Map<string, { readonly value: V }>;
}
