/**
 * Values worked out once for an owner (a corpus or a nutrient's content, which never change) and a key. They end with
 * their owner. Equal owners and keys must give equal values, so that a cache can never change an answer.
 */
export class KeyedCache<V> {
  private readonly byOwner = new WeakMap<object, Map<string, V>>();

  /** The value of the key, made at its first use. */
  get(owner: object, key: string, make: () => V): V {
    let values = this.byOwner.get(owner);
    if (values === undefined) {
      values = new Map();
      this.byOwner.set(owner, values);
    }
    const existing = values.get(key);
    if (existing !== undefined) return existing;
    const made = make();
    values.set(key, made);
    return made;
  }
}
