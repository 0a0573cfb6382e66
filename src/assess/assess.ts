import type { NutrientContent } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/common.ts';
import type { Profile } from '../profile/index.ts';
import type { Problem, Reading } from '../quantity/index.ts';
import type { Knowledge } from './knowledge.ts';
import { Refused } from './refused.ts';
import type { Assessment } from './schemas/assessment.ts';
import { type Session, startSession } from './session.ts';
import { takeSteps } from './take-steps.ts';
import { writeAssessment } from './write-assessment.ts';

/** What the edge decides about an assessment. */
export interface AssessOptions {
  /** ISO date; absent: the profile's. One of the two must be there. */
  readonly date?: string;
  readonly language?: Language;
  readonly nutrient?: string;
  /** Set of reference values; absent: the profile's, else the nutrient's default for the language. */
  readonly referenceSet?: string;
  /** Authority or country whose hours between medicine and nutrient are wanted; absent: the strictest. */
  readonly authority?: string;
  /** False leaves the day out, which is the slowest part; absent: it is worked out. */
  readonly schedule?: boolean;
}

/**
 * The answer to a profile: what is taken in, needed, absorbed and not to be exceeded, what clashes and what is unknown,
 * with the derivation of every number. Pure: equal arguments give equal bytes. Refuses only what no person can do
 * (`beyond-limit`) and an unknown nutrient or set.
 */
export function assess(profile: Profile, knowledge: Knowledge, options: AssessOptions = {}): Reading<Assessment> {
  const started = start(profile, knowledge, options);
  if (!started.ok) return started;
  const { session, set } = started.value;
  try {
    const { authority } = options;
    const schedule = options.schedule ?? true;
    const steps = takeSteps(session, { set, schedule, ...(authority === undefined ? {} : { authority }) });
    return { ok: true, value: writeAssessment(session, steps) };
  } catch (error) {
    if (error instanceof Refused) return refusal(error.problem);
    throw error;
  }
}

function start(
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
  const date = options.date ?? profile.date ?? '';
  return { ok: true, value: { session: startSession(profile, knowledge, content, { language, date }), set } };
}

function findContent(knowledge: Knowledge, nutrient: string | undefined): NutrientContent | undefined {
  return knowledge.corpus.nutrients.find((one) => nutrient === undefined || one.nutrient.id === nutrient);
}

function refusal(problem: Problem): Reading<never> {
  return { ok: false, problem };
}
