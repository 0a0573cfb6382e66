import type { NutrientContent } from '../corpus/index.ts';
import type { Profile } from '../profile/index.ts';
import type { Problem, Reading } from '../quantity/index.ts';
import type { AssessOptions } from './assess-options.ts';
import { authoritiesOf, isAuthority } from './interactions/index.ts';
import type { Knowledge } from './knowledge.ts';
import { type Session, startSession } from './session.ts';

/** A session with the nutrient, set, language and date chosen; refuses an unknown nutrient, set or authority, and a result of a later day. */
export function startAssessment(
  profile: Profile,
  knowledge: Knowledge,
  options: AssessOptions,
): Reading<{ readonly session: Session; readonly set: string }> {
  const nutrient = options.nutrient ?? profile.nutrient;
  const content = findContent(knowledge, nutrient);
  if (content === undefined) {
    const candidates = knowledge.corpus.nutrients.map((one) => one.nutrient.id);
    return refusal({ code: 'unknown-nutrient', path: 'nutrient', received: nutrient ?? '', candidates });
  }
  const language = options.language ?? profile.language ?? 'en';
  const set = options.referenceSet ?? profile.referenceSet ?? content.nutrient.defaultReferenceSet[language];
  const candidates = content.references.sets.map((one) => one.id);
  if (!candidates.includes(set)) {
    return refusal({ code: 'unknown-reference-set', path: 'referenceSet', received: set, candidates });
  }
  const { authority } = options;
  if (authority !== undefined && !isAuthority(authority, content)) {
    return refusal({
      code: 'unknown-authority',
      path: 'authority',
      received: authority,
      candidates: authoritiesOf(content),
    });
  }
  const date = options.date ?? profile.date ?? '';
  const future = date === '' ? undefined : profile.labs?.find((lab) => lab.date !== undefined && lab.date > date);
  if (future !== undefined) {
    const received = future.date ?? '';
    return refusal({ code: 'result-in-future', path: `${future.path}.date`, received, parameters: { date } });
  }
  return { ok: true, value: { session: startSession(profile, knowledge, content, { language, date }), set } };
}

function findContent(knowledge: Knowledge, nutrient: string | undefined): NutrientContent | undefined {
  return knowledge.corpus.nutrients.find((one) => nutrient === undefined || one.nutrient.id === nutrient);
}

function refusal(problem: Problem): Reading<never> {
  return { ok: false, problem };
}
