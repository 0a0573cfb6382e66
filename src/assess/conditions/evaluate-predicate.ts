import type { Predicate, When } from '../../corpus/schemas/predicate.ts';
import type { PersonFacts } from './facts.ts';

/** Whether something holds for a person; null is unknown, which is never the same as false. */
export type Truth = boolean | null;

interface PredicateParts {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

const partsByPredicate = new Map<Predicate, PredicateParts>();

/** The content names a few dozen predicates; each is taken apart once. */
function partsOf(predicate: Predicate): PredicateParts {
  let parts = partsByPredicate.get(predicate);
  if (parts === undefined) {
    const [name = '', first = '', second = ''] = predicate.split(':');
    parts = { name, first, second };
    partsByPredicate.set(predicate, parts);
  }
  return parts;
}

/** Evaluates one predicate key of the content; see `src/corpus/schemas/predicate.ts` for the list. */
export function evaluatePredicate(predicate: Predicate, facts: PersonFacts): Truth {
  const { name, first, second } = partsOf(predicate);
  const { person } = facts.profile;
  switch (name) {
    case 'drug-group':
      return inDrugGroup(first, facts);
    case 'condition':
      return hasCondition(first, facts);
    case 'goal':
      return facts.goals.has(first);
    case 'compound':
      return takesCompound(first, facts);
    case 'egfr-below':
      return person.egfr === undefined ? null : person.egfr < Number(first);
    case 'egfr-from':
      return person.egfr === undefined
        ? null
        : person.egfr >= Number(first.split('-')[0]) && person.egfr < Number(second);
    case 'egfr-unknown':
      return person.egfr === undefined;
    case 'age-from':
      return person.ageMonths >= Number(first) * 12;
    case 'age-below-months':
      return person.ageMonths < Number(first);
    case 'life-stage':
      return lifeStage(first, facts);
    case 'dialysis':
      return person.dialysis ?? null;
    case 'alcohol-above':
      return alcoholAbove(Number(first), second, facts);
    case 'serum-above-range':
      return facts.serumAboveRange ?? null;
    default:
      throw new Error(`unknown predicate ${predicate}`);
  }
}

function hasCondition(condition: string, facts: PersonFacts): Truth {
  if (facts.conditions === undefined) return null;
  if (facts.conditions.has(condition)) return true;
  return facts.unrecognisedConditions ? null : false;
}

/** Unless both supplements and medicines were stated, a compound that is not among them may still be taken. */
function takesCompound(compound: string, { compounds, profile }: PersonFacts): Truth {
  if (compounds.has(compound)) return true;
  return profile.supplements === undefined || profile.medications === undefined ? null : false;
}

function inDrugGroup(group: string, facts: PersonFacts): Truth {
  if (facts.drugGroups === undefined) return null;
  if (facts.drugGroups.has(group)) return true;
  return facts.unrecognisedMedicines || facts.openDrugGroups?.has(group) === true ? null : false;
}

function lifeStage(stage: string, facts: PersonFacts): Truth {
  const { person } = facts.profile;
  if (person.sex === 'male') return false;
  return (stage === 'pregnancy' ? person.pregnant : person.lactating) ?? null;
}

/** Several diet days count by their highest one. */
function alcoholAbove(grams: number, sex: string, facts: PersonFacts): Truth {
  const { person, diet } = facts.profile;
  if (person.sex !== sex) return person.sex === 'unspecified' ? null : false;
  const days =
    diet?.days.flatMap((day) => (day.alcoholGramsPerDay === undefined ? [] : [day.alcoholGramsPerDay])) ?? [];
  if (days.length === 0) return null;
  if (days.some((day) => day.low > grams)) return true;
  return days.every((day) => day.high <= grams) ? false : null;
}

/** Evaluates a `when`: all of `all`, one of `any`, none of `unless`; unknown parts leave it unknown unless decided anyway. */
export function evaluateWhen(when: When, facts: PersonFacts): Truth {
  const all = allOf(when.all ?? none, facts);
  if (all === false) return false;
  const any = when.any === undefined ? true : anyOf(when.any, facts);
  if (any === false) return false;
  // An exception that is not known to hold does not take a warning away.
  if (anyOf(when.unless ?? none, facts) === true) return false;
  return all === true && any === true ? true : null;
}

const none: readonly Predicate[] = [];

/** False when one is false, else unknown when one is unknown; an empty list holds. */
function allOf(predicates: readonly Predicate[], facts: PersonFacts): Truth {
  let truth: Truth = true;
  for (const predicate of predicates) {
    const one = evaluatePredicate(predicate, facts);
    if (one === false) return false;
    if (one === null) truth = null;
  }
  return truth;
}

/** True when one is true, else unknown when one is unknown; none of an empty list holds. */
function anyOf(predicates: readonly Predicate[], facts: PersonFacts): Truth {
  let truth: Truth = false;
  for (const predicate of predicates) {
    const one = evaluatePredicate(predicate, facts);
    if (one === true) return true;
    if (one === null) truth = null;
  }
  return truth;
}
