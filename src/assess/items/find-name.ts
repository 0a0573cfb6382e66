import { find, type Lookup, type LookupResult } from '../../corpus/index.ts';
import { RecentCache } from '../recent-cache.ts';

/** Kinds of entries that a name is looked for among. */
type Kind = 'food' | 'water' | 'condition' | 'symptom' | 'laboratory';

/** People take and eat the same few thousand things. */
const size = 4096;
const ofAnyKind = new RecentCache<LookupResult>(size);
const ofKind: Readonly<Record<Kind, RecentCache<LookupResult>>> = {
  food: new RecentCache(size),
  water: new RecentCache(size),
  condition: new RecentCache(size),
  symptom: new RecentCache(size),
  laboratory: new RecentCache(size),
};

/** What a typed name means in a look-up, among entries of one kind or of any; see `find`. */
export function findName(lookup: Lookup, text: string, kind?: Kind): LookupResult {
  const cache = kind === undefined ? ofAnyKind : ofKind[kind];
  return cache.get(lookup, text, () => find(lookup, text, kind === undefined ? {} : { kinds: [kind] }));
}
