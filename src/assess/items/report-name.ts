import { type Candidate, type Lookup, search } from '../../corpus/index.ts';
import type { Coverage } from '../schemas/assessment.ts';
import { ask, type Session } from '../session.ts';

/** A name that was not recognised, with what the report says of it. */
export interface UnknownName {
  readonly input: string;
  readonly kind: Coverage['kind'];
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** Where further candidates are looked for. */
  readonly lookup: Lookup;
  readonly kinds?: readonly string[];
  /** True when the profile states what it holds, and that counts all the same. */
  readonly counted?: boolean;
}

/** Most candidates that are offered. */
const mostCandidates = 3;

/**
 * A name that was not recognised: in the coverage with up to three candidates, and as a question. Never dropped. Returns the
 * candidates that were offered.
 */
export function reportName(session: Session, name: UnknownName): readonly Candidate[] {
  const offered = nearestNames(name);
  const candidates = shownNames(offered);
  session.coverage.push({
    input: name.input,
    kind: name.kind,
    name: name.text,
    status: 'unrecognised',
    rules: [],
    ...(candidates.length === 0 ? {} : { candidates: [...candidates] }),
  });
  const unknown = name.counted === true ? 'name-unknown-counted' : 'name-unknown';
  const key = candidates.length === 0 || name.counted === true ? unknown : 'name-unknown-candidates';
  ask(session, key, name.input, { name: name.text, candidates: candidates.join(', ') }, 'minor');
  return offered;
}

/** The nearest names, then what a search finds. */
function nearestNames({ candidates, lookup, text, kinds }: UnknownName): readonly Candidate[] {
  const options = { limit: mostCandidates, ...(kinds === undefined ? {} : { kinds }) };
  const byId = new Map<string, Candidate>();
  for (const candidate of [...candidates, ...search(lookup, text, options)]) {
    if (byId.size < mostCandidates && !byId.has(candidate.id)) byId.set(candidate.id, candidate);
  }
  return [...byId.values()];
}

/** Two things with one name carry their ids. */
function shownNames(candidates: readonly Candidate[]): readonly string[] {
  const names = candidates.map((candidate) => candidate.name);
  return candidates.map(({ id, name }) => (names.filter((one) => one === name).length > 1 ? `${name} (${id})` : name));
}
