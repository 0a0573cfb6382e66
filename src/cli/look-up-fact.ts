import {
  buildLookup,
  type Fact,
  factsWithId,
  find,
  findFact,
  type LookupResult,
  namedEverything,
  search,
} from '../corpus/index.ts';
import type { CommandContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** A record that was found, and the ids of other records of the same name or id (with their kind); mostly none. */
export type FoundFact = Fact & { readonly also: readonly string[] };

/**
 * A record by id, else by a name that names exactly one, or a nutrient among others of its name (`Magnesium` is also a test);
 * otherwise a failure with what comes near.
 */
export function lookUpFact(text: string, context: CommandContext): FoundFact {
  const base = context.base();
  const places = { corpus: base.corpus, food: base.food(), reading: base.reading() };
  const direct = findFact(text, places);
  if (direct !== undefined && direct.kind !== 'nutrient') {
    const others = factsWithId(text, places).filter((one) => one.kind !== direct.kind);
    return { ...direct, also: others.map((one) => `${one.kind}:${one.id}`) };
  }
  const lookup = buildLookup(namedEverything(base.corpus, places.food));
  const named = meantIds(find(lookup, text, { limit: 10 }));
  const nutrient = base.corpus.nutrients.find((one) => named.includes(one.nutrient.id))?.nutrient.id;
  const id = direct?.id ?? nutrient ?? (named.length === 1 ? named[0] : undefined);
  const fact = direct ?? (id === undefined ? undefined : findFact(id, places));
  if (fact !== undefined) return { ...fact, also: named.filter((one) => one !== id) };
  const near = search(lookup, text, { limit: 3 }).map((hit) => hit.id);
  const candidates = distinct([...named, ...near]).slice(0, 3);
  throw new Failure({ code: 'id-not-found', path: '', received: text, candidates }, exitCodes.wrongUsage);
}

/** A complaint and a use may share an id: a name of both is still a name of one id. */
function meantIds(found: LookupResult): readonly string[] {
  if (found.status === 'recognised') return [found.hit.id];
  return found.status === 'ambiguous' ? distinct(found.candidates.map((candidate) => candidate.id)) : [];
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
