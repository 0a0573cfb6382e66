import type { Named } from '../../profile/index.ts';
import type { Session } from '../session.ts';
import { findName } from './find-name.ts';
import { reportName } from './report-name.ts';

/** Ids of the named conditions or symptoms that were recognised; the others are reported, never dropped. */
export function resolveFindings(
  named: readonly Named[],
  kind: 'condition' | 'symptom',
  session: Session,
): readonly string[] {
  return named.flatMap((one) => {
    const id = one.system === undefined ? byName(one, kind, session) : byCode(one, one.system, kind, session);
    return id === undefined ? [] : [id];
  });
}

function byName(one: Named, kind: 'condition' | 'symptom', session: Session): string | undefined {
  const found = findName(session.knowledge.findingNames(), one.text, kind);
  if (found.status !== 'recognised') {
    const lookup = session.knowledge.findingNames();
    reportName(session, { input: one.path, kind, text: one.text, candidates: found.candidates, lookup, kinds: [kind] });
    return undefined;
  }
  cover(found.hit.id, one, kind, session);
  return found.hit.id;
}

/** ICD-10 matches by its start, SNOMED CT by the whole code. */
function byCode(one: Named, system: string, kind: 'condition' | 'symptom', session: Session): string | undefined {
  const { conditions, symptoms } = session.knowledge.corpus;
  const isIcd = /icd/i.test(system);
  const entries: readonly { id: string; icd10: readonly { code: string }[]; snomed: readonly { code: string }[] }[] =
    kind === 'condition' ? conditions : symptoms;
  let best: { id: string; length: number } | undefined;
  for (const entry of entries) {
    for (const { code } of isIcd ? entry.icd10 : entry.snomed) {
      const matches = isIcd ? one.text.toUpperCase().startsWith(code) : one.text === code;
      if (matches && code.length > (best?.length ?? 0)) best = { id: entry.id, length: code.length };
    }
  }
  if (best === undefined) {
    const lookup = session.knowledge.findingNames();
    const text = `${system} ${one.text}`;
    reportName(session, { input: one.path, kind, text, candidates: [], lookup, kinds: [kind] });
    return undefined;
  }
  cover(best.id, one, kind, session);
  return best.id;
}

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
