export { buildLookup, type Lookup } from './build-lookup.ts';
export { takeDoseOff } from './dose-words.ts';
export { find } from './find.ts';
export {
  type Candidate,
  DEFAULT_THRESHOLD,
  type FindOptions,
  type LookupResult,
  type Named,
  type SearchOptions,
} from './named.ts';
export { search } from './search.ts';
