import type { Person } from '../../../profile/index.ts';
import { asSex, type RiskFacts } from '../risk-facts.ts';
import type { AskedPredicates, ConditionIndex } from './condition-index.ts';
import type { UnknownPlace } from './unknown-place.ts';

/** Ages in months between which pregnancy is asked about. */
const childbearing = [144, 660] as const;

/** Names of the predicates that an answer decides, by what is asked. */
const decided = {
  egfr: ['egfr-below', 'egfr-from', 'egfr-unknown'],
  dialysis: ['dialysis'],
  medicines: ['drug-group'],
  conditions: ['condition'],
  lifeStage: ['life-stage'],
  alcohol: ['alcohol-above'],
  sex: ['alcohol-above', 'life-stage', 'egfr-below', 'egfr-from'],
  serum: ['serum-above-range'],
} as const;

/** Paths of what the profile names and what was not understood; absent when there is none. */
export interface AskedPlaces {
  readonly medicine: string | undefined;
  readonly condition: string | undefined;
  /** A serum result that lies above some ranges only, or that could not be read. */
  readonly serum: string | undefined;
  /** True when something raises the risk of a deficiency. */
  readonly isRaised: boolean;
}

/** Everything a rule may ask that the profile does not say, in a fixed order. */
export function unknownPlaces(facts: RiskFacts, index: ConditionIndex, asked: AskedPlaces): readonly UnknownPlace[] {
  return [
    ...kidneyPlaces(facts, index),
    ...medicinePlaces(facts, asked.medicine),
    ...conditionPlaces(facts, asked.condition),
    ...lifeStagePlaces(facts),
    ...alcoholPlaces(facts, index),
    ...sexPlaces(facts),
    ...serumPlaces(facts, asked),
  ];
}

function place(id: string, input: string, decides: readonly string[], answers: readonly RiskFacts[]): UnknownPlace {
  return { id, input, decides, answers: () => answers };
}

function withPerson(facts: RiskFacts, more: Partial<Person>): RiskFacts {
  return { ...facts, profile: { ...facts.profile, person: { ...facts.profile.person, ...more } } };
}

function kidneyPlaces(facts: RiskFacts, index: ConditionIndex): readonly UnknownPlace[] {
  const { person } = facts.profile;
  const places: UnknownPlace[] = [];
  if (person.egfr === undefined) {
    const answers = index.egfrValues.map((egfr) => withPerson(facts, { egfr }));
    places.push(place('egfr', 'person.egfr', decided.egfr, answers));
  }
  if (person.dialysis === undefined) {
    const answers = [true, false].map((dialysis) => withPerson(facts, { dialysis }));
    places.push(place('dialysis', 'person.dialysis', decided.dialysis, answers));
  }
  return places;
}

/** No further medicine, or one of each group that is asked about; one that was not recognised may be any of them. */
function medicinePlaces(facts: RiskFacts, unrecognised: string | undefined): readonly UnknownPlace[] {
  if (facts.drugGroups !== undefined && !facts.unrecognisedMedicines) return [];
  const taken = [...(facts.drugGroups ?? [])];
  const [id, input] =
    facts.drugGroups === undefined
      ? ['medications', 'medications']
      : ['medicine-unrecognised', unrecognised ?? 'medications'];
  const none = { ...facts, drugGroups: new Set(taken), unrecognisedMedicines: false };
  const answers: UnknownPlace['answers'] = (asks) =>
    setsOf(asks, 'drug-group').map((more) =>
      more.length === 0 ? none : { ...none, drugGroups: new Set([...taken, ...more]) },
    );
  return [{ id, input, decides: decided.medicines, answers }];
}

/** The same for conditions; one that was not recognised may be any of them. */
function conditionPlaces(facts: RiskFacts, unrecognised: string | undefined): readonly UnknownPlace[] {
  if (facts.conditions !== undefined && !facts.unrecognisedConditions) return [];
  const present = [...(facts.conditions ?? [])];
  const [id, input] =
    facts.conditions === undefined
      ? ['conditions', 'conditions']
      : ['condition-unrecognised', unrecognised ?? 'conditions'];
  const none = { ...facts, conditions: new Set(present), unrecognisedConditions: false };
  const answers: UnknownPlace['answers'] = (asks) =>
    setsOf(asks, 'condition').map((more) =>
      more.length === 0 ? none : { ...none, conditions: new Set([...present, ...more]) },
    );
  return [{ id, input, decides: decided.conditions, answers }];
}

/** A blood value is worth naming where one was read and not understood fully, or where something raises the risk. */
function serumPlaces(facts: RiskFacts, asked: AskedPlaces): readonly UnknownPlace[] {
  if (typeof facts.serumAboveRange === 'boolean') return [];
  if (asked.serum === undefined && !asked.isRaised) return [];
  const answers = [true, false].map((serumAboveRange) => ({ ...facts, serumAboveRange }));
  return [place(asked.serum === undefined ? 'serum' : 'serum-range', asked.serum ?? 'labs', decided.serum, answers)];
}

/**
 * The answers that decide the most: nothing, everything that makes a condition hold, and that with what takes it away. Adding a
 * wanted one never makes a condition hold less, so that no other answer can say more.
 */
function setsOf({ wanted, unwanted }: AskedPredicates, name: string): readonly (readonly string[])[] {
  const ids = wanted(name);
  const against = unwanted(name);
  return [[], ids, ...(against.length === 0 ? [] : [[...ids, ...against]])];
}

function lifeStagePlaces(facts: RiskFacts): readonly UnknownPlace[] {
  const { person } = facts.profile;
  const [from, below] = childbearing;
  if (person.sex === 'male' || person.ageMonths < from || person.ageMonths >= below) return [];
  const both = [true, false];
  const places: UnknownPlace[] = [];
  if (person.pregnant === undefined) {
    const answers = both.map((pregnant) => withPerson(facts, { pregnant }));
    places.push(place('pregnant', 'person.pregnant', decided.lifeStage, answers));
  }
  if (person.lactating === undefined) {
    const answers = both.map((lactating) => withPerson(facts, { lactating }));
    places.push(place('lactating', 'person.lactating', decided.lifeStage, answers));
  }
  return places;
}

function alcoholPlaces(facts: RiskFacts, index: ConditionIndex): readonly UnknownPlace[] {
  const days = facts.profile.diet?.days ?? [];
  if (days.some((day) => day.alcoholGramsPerDay !== undefined)) return [];
  const answers = index.alcoholValues.map((grams) => {
    const alcoholGramsPerDay = { low: grams, high: grams, unit: 'g/d' };
    const drinking = { path: 'diet', complete: false, alcoholGramsPerDay };
    return { ...facts, profile: { ...facts.profile, diet: { days: [...days, drinking], several: days.length > 0 } } };
  });
  return [place('alcohol', 'diet.alcohol', decided.alcohol, answers)];
}

function sexPlaces(facts: RiskFacts): readonly UnknownPlace[] {
  if (facts.profile.person.sex !== 'unspecified') return [];
  const answers = (['female', 'male'] as const).map((sex) => asSex(facts, sex));
  return [place('sex', 'person.sex', decided.sex, answers)];
}
