import type { Evidence } from '../../../src/assess/evidence/index.ts';
import { makePlan, type Plan, type PlanInput } from '../../../src/assess/plan/index.ts';
import { planInputOfSteps } from '../../../src/assess/plan-of-steps.ts';
import { startSession } from '../../../src/assess/session.ts';
import { takeSteps } from '../../../src/assess/take-steps.ts';
import type { NutrientContent } from '../../../src/corpus/index.ts';
import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import { knowledge, packs, profileOf, today } from '../../knowledge.ts';

/** What a test may change before a plan is made. */
export interface PlanOptions {
  readonly language?: Language;
  readonly content?: NutrientContent;
  readonly change?: (input: PlanInput) => PlanInput;
  /** Whether a day is worked out, from which a plan has its times. */
  readonly schedule?: boolean;
}

export interface Planned {
  readonly plan: Plan;
  readonly evidence: readonly Evidence[];
  readonly input: PlanInput;
}

/** The content of the first nutrient. */
export const magnesium = ((): NutrientContent => {
  const [content] = packs.corpus.nutrients;
  if (content === undefined) throw new Error('no nutrient');
  return content;
})();

/** A plan from a written profile by the rules of the product, step after step. */
export function planOf(written: string | object, options: PlanOptions = {}): Planned {
  const given = profileOf(written);
  const content = options.content ?? magnesium;
  const language = options.language ?? given.language ?? 'en';
  const start = { language, date: given.date ?? today };
  const session = startSession(given, knowledge, content, start);
  const set = given.referenceSet ?? content.nutrient.defaultReferenceSet[language];
  const steps = takeSteps(session, { set, schedule: options.schedule === true });
  const { evidence } = steps;
  const made = planInputOfSteps(session, steps);
  const input = options.change?.(made) ?? made;
  return { plan: makePlan(input), evidence, input };
}
