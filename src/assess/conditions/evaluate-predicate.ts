import type { Predicate, When } from '../../corpus/schemas/predicate.ts';
import type { PersonFacts } from './facts.ts';

/** Whether something holds for a person; null is unknown, which is never the same as false. */
export type Truth = boolean | null;

/** A predicate as a question about a person. */
type Question = (facts: PersonFacts) => Truth;

const questions = new Map<Predicate, Question>();

/** The content names a few dozen predicates; each is taken apart once. */
function questionOf(predicate: Predicate): Question {
  let question = questions.get(predicate);
  if (question === undefined) {
    question = makeQuestion(predicate);
    questions.set(predicate, question);
  }
  return question;
}

function makeQuestion(predicate: Predicate): Question {
  const [name = '', first = '', second = ''] = predicate.split(':');
  switch (name) {
    case 'drug-group':
      return (facts) => inDrugGroup(first, facts);
    case 'condition':
      return (facts) => hasCondition(first, facts);
    case 'goal':
      return (facts) => facts.goals.has(first);
    case 'compound':
      return (facts) => takesCompound(first, facts);
    case 'egfr-below':
      return egfrWithin(Number.NEGATIVE_INFINITY, Number(first));
    case 'egfr-from':
      return egfrWithin(Number(first.split('-')[0]), Number(second));
    case 'egfr-unknown':
      return ({ profile }) => profile.person.egfr === undefined;
    case 'age-from':
      return ({ profile }) => profile.person.ageMonths >= Number(first) * 12;
    case 'age-below-months':
      return ({ profile }) => profile.person.ageMonths < Number(first);
    case 'life-stage':
      return (facts) => lifeStage(first, facts);
    case 'dialysis':
      return ({ profile }) => profile.person.dialysis ?? null;
    case 'alcohol-above':
      return (facts) => alcoholAbove(Number(first), second, facts);
    case 'serum-above-range':
      return (facts) => facts.serumAboveRange ?? null;
    default:
      throw new Error(`unknown predicate ${predicate}`);
  }
}

/** From the one up to the other in mL/min/1.73 m², which itself lies outside. */
function egfrWithin(from: number, below: number): Question {
  return ({ profile: { person } }) => (person.egfr === undefined ? null : person.egfr >= from && person.egfr < below);
}

/** Evaluates one predicate key of the content; see `src/corpus/schemas/predicate.ts` for the list. */
export function evaluatePredicate(predicate: Predicate, facts: PersonFacts): Truth {
  return questionOf(predicate)(facts);
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

/** A `when` with its predicates as questions; what is not stated is absent or empty. */
interface Asked {
  readonly all: readonly Question[];
  readonly any: readonly Question[] | undefined;
  readonly unless: readonly Question[];
}

const askedByWhen = new WeakMap<When, Asked>();

/** A `when` of the content never changes and is taken apart once. */
function askedOf(when: When): Asked {
  let asked = askedByWhen.get(when);
  if (asked === undefined) {
    const { all = [], any, unless = [] } = when;
    asked = { all: all.map(questionOf), any: any?.map(questionOf), unless: unless.map(questionOf) };
    askedByWhen.set(when, asked);
  }
  return asked;
}

/** Evaluates a `when`: all of `all`, one of `any`, none of `unless`; unknown parts leave it unknown unless decided anyway. */
export function evaluateWhen(when: When, facts: PersonFacts): Truth {
  const asked = askedOf(when);
  const all = allOf(asked.all, facts);
  if (all === false) return false;
  const any = asked.any === undefined ? true : anyOf(asked.any, facts);
  if (any === false) return false;
  // An exception that is not known to hold does not take a warning away.
  if (anyOf(asked.unless, facts) === true) return false;
  return all === true && any === true ? true : null;
}

/** False when one is false, else unknown when one is unknown; an empty list holds. */
function allOf(questions: readonly Question[], facts: PersonFacts): Truth {
  let truth: Truth = true;
  for (const question of questions) {
    const one = question(facts);
    if (one === false) return false;
    if (one === null) truth = null;
  }
  return truth;
}

/** True when one is true, else unknown when one is unknown; none of an empty list holds. */
function anyOf(questions: readonly Question[], facts: PersonFacts): Truth {
  let truth: Truth = false;
  for (const question of questions) {
    const one = question(facts);
    if (one === true) return true;
    if (one === null) truth = null;
  }
  return truth;
}
