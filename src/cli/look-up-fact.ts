import { buildLookup, type Fact, find, findFact, namedEverything, search } from '../corpus/index.ts';
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
  const found = find(lookup, text);
  const named = found.status === 'recognised' ? findFact(found.hit.id, places) : undefined;
  if (named !== undefined) return named;
  const candidates = search(lookup, text, { limit: 3 }).map((hit) => hit.id);
  throw new Failure({ code: 'id-not-found', path: '', received: text, candidates }, exitCodes.wrongUsage);
}
