import { buildLookup, type Fact, find, findFact, type LookupResult, namedEverything, search } from '../corpus/index.ts';
import type { CommandContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** A record by id, else by a name that names exactly one; otherwise a failure with what comes near. */
export function lookUpFact(text: string, context: CommandContext): Fact {
  const base = context.base();
  const places = { corpus: base.corpus, food: base.food(), reading: base.reading() };
  const direct = findFact(text, places);
  if (direct !== undefined) return direct;
  const lookup = buildLookup(namedEverything(base.corpus, places.food));
  const named = meantIds(find(lookup, text, { limit: 10 }));
  const [id] = named;
  const fact = named.length === 1 && id !== undefined ? findFact(id, places) : undefined;
  if (fact !== undefined) return fact;
  const candidates = distinct(search(lookup, text, { limit: 3 }).map((hit) => hit.id));
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
