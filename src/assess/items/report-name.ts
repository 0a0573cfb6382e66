import type { Candidate } from '../../corpus/index.ts';
import type { Coverage } from '../schemas/assessment.ts';
import { ask, type Session } from '../session.ts';

export interface UnknownName {
  readonly input: string;
  readonly kind: Coverage['kind'];
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** A name that was not recognised: in the coverage with up to three candidates, and as a question. Never dropped. */
export function reportName(session: Session, name: UnknownName): void {
  const candidates = name.candidates.slice(0, 3).map((candidate) => candidate.name);
  session.coverage.push({
    input: name.input,
    kind: name.kind,
    name: name.text,
    status: 'unrecognised',
    rules: [],
    ...(candidates.length === 0 ? {} : { candidates }),
  });
  const key = candidates.length === 0 ? 'name-unknown' : 'name-unknown-candidates';
  ask(session, key, name.input, { name: name.text, candidates: candidates.join(', ') }, 'minor');
}
