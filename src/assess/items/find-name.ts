import { find, type Lookup, type LookupResult } from '../../corpus/index.ts';
import { RecentCache } from '../recent-cache.ts';

/** People take and eat the same few thousand things. */
const found = new RecentCache<LookupResult>(4096);

/** What a typed name means in a look-up, among entries of one kind or of any; see `find`. */
export function findName(lookup: Lookup, text: string, kind?: string): LookupResult {
  return found.get(lookup, `${kind ?? ''}|${text}`, () =>
    find(lookup, text, kind === undefined ? {} : { kinds: [kind] }),
  );
}
