import type { Guard } from './guard.ts';

/** Months between which pregnancy and lactation are asked about; the same ages as the question of the assessment. */
const childbearingMonths = { from: 144, until: 660 } as const;

/** Old enough for automated advice, by the nutrient's own age. */
export const ageGuard: Guard = ({ content, facts }) => {
  const { months, sources } = content.nutrient.adviceFrom;
  return { id: 'age', state: facts.profile.person.ageMonths >= months ? 'kept' : 'broken', missing: [], sources };
};

/** Kidney function known; that it is good enough follows from the condition rules, which name its cut-offs. */
export const kidneyGuard: Guard = ({ facts, contraindications }) => {
  const rules = contraindications.found.filter((one) => one.input === 'person.egfr');
  const sources = rules.flatMap((one) => one.sources);
  if (facts.profile.person.egfr === undefined)
    return { id: 'kidney', state: 'unknown', missing: ['person.egfr'], sources };
  return { id: 'kidney', state: rules.length === 0 ? 'kept' : 'broken', missing: [], sources };
};

/** Pregnancy and lactation are stated where they can be; the level for them is chosen in the guard of the upper level. */
export const lifeStageGuard: Guard = ({ facts }) => {
  const { sex, ageMonths, pregnant, lactating } = facts.profile.person;
  const isPossible = sex !== 'male' && ageMonths >= childbearingMonths.from && ageMonths < childbearingMonths.until;
  const isStated = pregnant !== undefined || lactating !== undefined;
  const missing = isPossible && !isStated ? ['person.pregnant'] : [];
  return { id: 'life-stage', state: missing.length === 0 ? 'kept' : 'unknown', missing, sources: [] };
};
