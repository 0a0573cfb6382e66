import type { Candidate } from '../../corpus/index.ts';
import type { Condition } from '../../corpus/schemas/condition.ts';
import type { Named } from '../../profile/index.ts';
import type { UnknownFinding } from '../conditions/unknown-finding.ts';
import type { Session } from '../session.ts';
import { findName } from './find-name.ts';
import { reportName } from './report-name.ts';

/** Named conditions or symptoms: ids of those that were recognised, and the others. */
export interface ResolvedFindings {
  readonly ids: readonly string[];
  readonly unknown: readonly UnknownFinding[];
}

/** Recognises the named conditions or symptoms; those that are not recognised are reported, never dropped. */
export function resolveFindings(
  named: readonly Named[],
  kind: 'condition' | 'symptom',
  session: Session,
): ResolvedFindings {
  const ids: string[] = [];
  const unknown: UnknownFinding[] = [];
  for (const one of named) {
    const found = one.system === undefined ? byName(one, kind, session) : byCode(one, one.system, kind, session);
    if (typeof found === 'string') ids.push(found);
    else unknown.push(found);
  }
  return { ids, unknown };
}

function byName(one: Named, kind: 'condition' | 'symptom', session: Session): string | UnknownFinding {
  const found = findName(session.knowledge.findingNames(), one.text, kind);
  if (found.status !== 'recognised') return report(one, one.text, found.candidates, kind, session);
  cover(found.hit.id, one, kind, session);
  return found.hit.id;
}

// One report needs all of these.
function report(
  ...[one, text, candidates, kind, session]: [Named, string, readonly Candidate[], 'condition' | 'symptom', Session]
): UnknownFinding {
  const lookup = session.knowledge.findingNames();
  const offered = reportName(session, { input: one.path, kind, text, candidates, lookup, kinds: [kind] });
  return { input: one.path, name: text, nearest: offered.map((candidate) => candidate.id) };
}

/**
 * ICD-10 matches by its start, with or without its point; SNOMED CT by the whole code. An ICD-10 category that no entry has
 * may mean any entry under it.
 */
function byCode(one: Named, system: string, kind: 'condition' | 'symptom', session: Session): string | UnknownFinding {
  const { conditions, symptoms } = session.knowledge.corpus;
  const isIcd = /icd/i.test(system);
  const typed = isIcd ? plainCode(one.text) : one.text;
  const entries: readonly CodedEntry[] = kind === 'condition' ? conditions : symptoms;
  const under: Candidate[] = [];
  let best: { id: string; length: number } | undefined;
  for (const { id, names, icd10, snomed } of entries) {
    for (const code of isIcd ? icd10.map((coded) => plainCode(coded.code)) : snomed.map((coded) => coded.code)) {
      const matches = isIcd ? typed.startsWith(code) : typed === code;
      if (matches && code.length > (best?.length ?? 0)) best = { id, length: code.length };
      if (isIcd && code.startsWith(typed)) under.push({ id, kind, name: names[session.language], score: 0 });
    }
  }
  if (best === undefined) return report(one, `${system} ${one.text}`, under, kind, session);
  cover(best.id, one, kind, session);
  return best.id;
}

type CodedEntry = Pick<Condition, 'id' | 'names' | 'icd10' | 'snomed'>;

const plainCode = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

function cover(id: string, one: Named, kind: 'condition' | 'symptom', session: Session): void {
  const { conditions, symptoms } = session.knowledge.corpus;
  const entry = (kind === 'condition' ? conditions : symptoms).find((candidate) => candidate.id === id);
  const rules = kind === 'condition' ? rulesNaming(id, session) : [];
  session.coverage.push({
    input: one.path,
    kind,
    name: entry?.names[session.language] ?? one.text,
    status: rules.length > 0 ? 'rule' : 'no-rule',
    id,
    rules: [...rules],
  });
}

function rulesNaming(condition: string, session: Session): readonly string[] {
  const key = `condition:${condition}`;
  return session.content.conditionRules
    .filter((rule) => [...(rule.when.all ?? []), ...(rule.when.any ?? [])].includes(key))
    .map((rule) => rule.id);
}

/** Conditions with the wider ones each lies within. */
export function withWiderConditions(ids: readonly string[], session: Session): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    const condition = session.knowledge.corpus.conditions.find((one) => one.id === id);
    for (const wider of condition?.within ?? []) add(wider);
  };
  for (const id of ids) add(id);
  return all;
}
