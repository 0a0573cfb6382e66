import type { When } from '../../corpus/schemas/predicate.ts';
import { evaluateWhen, type Truth } from '../conditions/evaluate-predicate.ts';
import type { PersonFacts } from '../conditions/facts.ts';

/** What risk rules are asked about: the facts of the person, and where in the profile each stands. */
export interface RiskFacts extends PersonFacts {
  /** Kidney function for each sex, when it was derived for a person of unspecified sex. */
  readonly egfrBySex?: { readonly female: number; readonly male: number };
  /** Absent: general paths such as `medications`. */
  readonly places?: RiskPlaces;
}

/** JSON paths of what predicates ask about. */
export interface RiskPlaces {
  readonly egfr: string;
  /** Paths of the medicines in each group. */
  readonly drugGroups: ReadonlyMap<string, readonly string[]>;
  /** Path of the condition that makes each condition id hold, wider ones included. */
  readonly conditions: ReadonlyMap<string, string>;
}

/** The ways the person can be meant: both sexes when it is unspecified, else one. */
export function readingsOf(facts: RiskFacts): readonly RiskFacts[] {
  const { person } = facts.profile;
  if (person.sex !== 'unspecified') return [facts];
  return (['female', 'male'] as const).map((sex) => asSex(facts, sex));
}

/** The facts as if the sex were known. Statements about pregnancy are dropped for a man. */
export function asSex(facts: RiskFacts, sex: 'female' | 'male'): RiskFacts {
  const { pregnant, lactating, ...rest } = facts.profile.person;
  const stages = {
    ...(pregnant === undefined ? {} : { pregnant }),
    ...(lactating === undefined ? {} : { lactating }),
  };
  const egfr = facts.egfrBySex === undefined ? {} : { egfr: facts.egfrBySex[sex] };
  const person = { ...rest, ...egfr, ...(sex === 'male' ? {} : stages), sex };
  return { ...facts, profile: { ...facts.profile, person } };
}

/** Whether a condition holds under every way the person can be meant; unknown where they differ. */
export function truthOf(when: When, facts: RiskFacts): Truth {
  if (facts.profile.person.sex !== 'unspecified') return evaluateWhen(when, facts);
  return agreed(readingsOf(facts).map((reading) => evaluateWhen(when, reading)));
}

/** What all say, or unknown where they differ. */
function agreed(truths: readonly Truth[]): Truth {
  const [first = null] = truths;
  return truths.every((truth) => truth === first) ? first : null;
}
