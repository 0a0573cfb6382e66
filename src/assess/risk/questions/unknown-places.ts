import type { Person } from '../../../profile/index.ts';
import { asSex, type RiskFacts } from '../risk-facts.ts';
import type { ConditionIndex } from './condition-index.ts';
import type { UnknownPlace } from './unknown-place.ts';

/** Ages in months between which pregnancy is asked about. */
const childbearing = [144, 660] as const;

/** Everything a rule may ask that the profile does not say, in a fixed order. */
export function unknownPlaces(
  facts: RiskFacts,
  index: ConditionIndex,
  unrecognisedMedicine: string | undefined,
): readonly UnknownPlace[] {
  return [
    ...kidneyPlaces(facts, index),
    ...medicinePlaces(facts, unrecognisedMedicine),
    ...conditionPlaces(facts),
    ...lifeStagePlaces(facts),
    ...alcoholPlaces(facts, index),
    ...sexPlaces(facts),
  ];
}

function place(id: string, input: string, decides: readonly string[], answers: readonly RiskFacts[]): UnknownPlace {
  return { id, input, decides: new Set(decides), answers: () => answers };
}

function withPerson(facts: RiskFacts, more: Partial<Person>): RiskFacts {
  return { ...facts, profile: { ...facts.profile, person: { ...facts.profile.person, ...more } } };
}

function kidneyPlaces(facts: RiskFacts, index: ConditionIndex): readonly UnknownPlace[] {
  const { person } = facts.profile;
  const places: UnknownPlace[] = [];
  if (person.egfr === undefined) {
    const answers = index.egfrValues.map((egfr) => withPerson(facts, { egfr }));
    places.push(place('egfr', 'person.egfr', ['egfr-below', 'egfr-from', 'egfr-unknown'], answers));
  }
  if (person.dialysis === undefined) {
    const answers = [true, false].map((dialysis) => withPerson(facts, { dialysis }));
    places.push(place('dialysis', 'person.dialysis', ['dialysis'], answers));
  }
  return places;
}

/** No further medicine, one of each group that is asked about, or all; one that was not recognised may be any of them. */
function medicinePlaces(facts: RiskFacts, unrecognised: string | undefined): readonly UnknownPlace[] {
  if (facts.drugGroups !== undefined && !facts.unrecognisedMedicines) return [];
  const taken = [...(facts.drugGroups ?? [])];
  const [id, input] =
    facts.drugGroups === undefined
      ? ['medications', 'medications']
      : ['medicine-unrecognised', unrecognised ?? 'medications'];
  const answers: UnknownPlace['answers'] = (predicates) =>
    setsOf(predicates, 'drug-group').map((more) => ({
      ...facts,
      drugGroups: new Set([...taken, ...more]),
      unrecognisedMedicines: false,
    }));
  return [{ id, input, decides: new Set(['drug-group']), answers }];
}

function conditionPlaces(facts: RiskFacts): readonly UnknownPlace[] {
  if (facts.conditions !== undefined) return [];
  const answers: UnknownPlace['answers'] = (predicates) =>
    setsOf(predicates, 'condition').map((some) => ({ ...facts, conditions: new Set(some) }));
  return [{ id: 'conditions', input: 'conditions', decides: new Set(['condition']), answers }];
}

/** None, each one alone, and all together. */
function setsOf(predicates: readonly string[], name: string): readonly (readonly string[])[] {
  const ids = predicates.flatMap((one) => (one.startsWith(`${name}:`) ? [one.slice(name.length + 1)] : []));
  return [[], ...ids.map((id) => [id]), ids];
}

function lifeStagePlaces(facts: RiskFacts): readonly UnknownPlace[] {
  const { person } = facts.profile;
  const [from, below] = childbearing;
  if (person.sex === 'male' || person.ageMonths < from || person.ageMonths >= below) return [];
  const both = [true, false];
  const places: UnknownPlace[] = [];
  if (person.pregnant === undefined) {
    const answers = both.map((pregnant) => withPerson(facts, { pregnant }));
    places.push(place('pregnant', 'person.pregnant', ['life-stage'], answers));
  }
  if (person.lactating === undefined) {
    const answers = both.map((lactating) => withPerson(facts, { lactating }));
    places.push(place('lactating', 'person.lactating', ['life-stage'], answers));
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
  return [place('alcohol', 'diet.alcohol', ['alcohol-above'], answers)];
}

function sexPlaces(facts: RiskFacts): readonly UnknownPlace[] {
  if (facts.profile.person.sex !== 'unspecified') return [];
  const answers = (['female', 'male'] as const).map((sex) => asSex(facts, sex));
  return [place('sex', 'person.sex', ['alcohol-above', 'life-stage', 'egfr-below', 'egfr-from'], answers)];
}
