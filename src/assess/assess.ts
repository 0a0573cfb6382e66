import type { Profile } from '../profile/index.ts';
import type { Reading } from '../quantity/index.ts';
import type { AssessOptions } from './assess-options.ts';
import type { Knowledge } from './knowledge.ts';
import { Refused } from './refused.ts';
import type { Assessment } from './schemas/assessment.ts';
import { startAssessment } from './start-assessment.ts';
import { takeSteps } from './take-steps.ts';
import { writeAssessment } from './write-assessment.ts';

/**
 * The answer to a profile: what is taken in, needed, absorbed and not to be exceeded, what clashes and what is unknown,
 * with the derivation of every number. Pure: equal arguments give equal bytes. Refuses only what no person can do
 * (`beyond-limit`) and an unknown nutrient or set.
 */
export function assess(profile: Profile, knowledge: Knowledge, options: AssessOptions = {}): Reading<Assessment> {
  const started = startAssessment(profile, knowledge, options);
  if (!started.ok) return started;
  const { session, set } = started.value;
  try {
    const { authority } = options;
    const schedule = options.schedule ?? true;
    const steps = takeSteps(session, { set, schedule, ...(authority === undefined ? {} : { authority }) });
    return { ok: true, value: writeAssessment(session, steps) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}
