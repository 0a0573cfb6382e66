import { find } from '../../corpus/index.ts';
import type { Indication } from '../../corpus/schemas/indication.ts';
import { reportName } from '../items/report-name.ts';
import type { Session } from '../session.ts';
import { goalNames } from './goal-names.ts';

/** A goal of the profile and the use it means. */
export interface ResolvedGoal {
  /** JSON path into the profile. */
  readonly input: string;
  readonly indication: Indication;
}

/**
 * The uses that the goals of a profile mean, by id, name or synonym in either language. Each stands in the coverage; one
 * that is not recognised, or that two uses answer to, is `unrecognised` with candidates and a question, never guessed. The
 * same use twice counts once.
 */
export function resolveGoals(session: Session): readonly ResolvedGoal[] {
  const { content, language, profile } = session;
  const lookup = goalNames(content);
  const found = new Map<string, ResolvedGoal>();
  for (const [index, text] of (profile.goals ?? []).entries()) {
    const input = `goals[${index}]`;
    const result = find(lookup, text);
    const id = result.status === 'recognised' ? result.hit.id : undefined;
    const indication = content.indications.find((one) => one.id === id);
    if (indication === undefined) {
      reportName(session, { input, kind: 'goal', text, candidates: result.candidates, lookup });
      continue;
    }
    const name = indication.name[language];
    session.coverage.push({ input, kind: 'goal', name, status: 'rule', id: indication.id, rules: [indication.id] });
    if (!found.has(indication.id)) found.set(indication.id, { input, indication });
  }
  return [...found.values()];
}
