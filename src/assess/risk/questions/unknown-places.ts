import type { NutrientContent } from '../../../corpus/index.ts';
import type { Person } from '../../../profile/index.ts';
import { asSex, type RiskFacts } from '../risk-facts.ts';
import { cutOffsOf, oneOfEachBand, predicatesNamed } from './predicate-cut-offs.ts';
import type { UnknownPlace } from './unknown-place.ts';

/** Ages in months between which pregnancy is asked about. */
const childbearing = [144, 660] as const;

/** Everything a rule may ask that the profile does not say, in a fixed order. */
export function unknownPlaces(
  facts: RiskFacts,
  content: NutrientContent,
  unrecognisedMedicine: string | undefined,
): readonly UnknownPlace[] {
  return [
    ...kidneyPlaces(facts, content),
    ...medicinePlaces(facts, content, unrecognisedMedicine),
    ...conditionPlaces(facts, content),
    ...lifeStagePlaces(facts),
    ...alcoholPlaces(facts, content),
    ...sexPlaces(facts),
  ];
}

function withPerson(facts: RiskFacts, more: Partial<Person>): RiskFacts {
  return { ...facts, profile: { ...facts.profile, person: { ...facts.profile.person, ...more } } };
}

function kidneyPlaces(facts: RiskFacts, content: NutrientContent): readonly UnknownPlace[] {
  const { person } = facts.profile;
  const places: UnknownPlace[] = [];
  if (person.egfr === undefined) {
    const values = oneOfEachBand(cutOffsOf(content, /^egfr-(below|from):/));
    places.push({ id: 'egfr', input: 'person.egfr', answers: values.map((egfr) => withPerson(facts, { egfr })) });
  }
  if (person.dialysis === undefined) {
    const answers = [true, false].map((dialysis) => withPerson(facts, { dialysis }));
    places.push({ id: 'dialysis', input: 'person.dialysis', answers });
  }
  return places;
}

/** No medicine at all, or one of each group that a rule names; a medicine that was not recognised may be any of them. */
function medicinePlaces(
  facts: RiskFacts,
  content: NutrientContent,
  unrecognised: string | undefined,
): readonly UnknownPlace[] {
  if (facts.drugGroups !== undefined && !facts.unrecognisedMedicines) return [];
  const taken = [...(facts.drugGroups ?? [])];
  const groups = predicatesNamed(content, /^drug-group:/).map((one) => one.slice('drug-group:'.length));
  const answers = [[], ...groups.map((group) => [group])].map((more) => ({
    ...facts,
    drugGroups: new Set([...taken, ...more]),
    unrecognisedMedicines: false,
  }));
  return facts.drugGroups === undefined
    ? [{ id: 'medications', input: 'medications', answers }]
    : [{ id: 'medicine-unrecognised', input: unrecognised ?? 'medications', answers }];
}

function conditionPlaces(facts: RiskFacts, content: NutrientContent): readonly UnknownPlace[] {
  if (facts.conditions !== undefined) return [];
  const ids = predicatesNamed(content, /^condition:/).map((one) => one.slice('condition:'.length));
  const answers = [[], ...ids.map((id) => [id])].map((some) => ({ ...facts, conditions: new Set(some) }));
  return [{ id: 'conditions', input: 'conditions', answers }];
}

function lifeStagePlaces(facts: RiskFacts): readonly UnknownPlace[] {
  const { person } = facts.profile;
  const [from, below] = childbearing;
  if (person.sex === 'male' || person.ageMonths < from || person.ageMonths >= below) return [];
  const both = [true, false];
  const places: UnknownPlace[] = [];
  if (person.pregnant === undefined) {
    const answers = both.map((pregnant) => withPerson(facts, { pregnant }));
    places.push({ id: 'pregnant', input: 'person.pregnant', answers });
  }
  if (person.lactating === undefined) {
    const answers = both.map((lactating) => withPerson(facts, { lactating }));
    places.push({ id: 'lactating', input: 'person.lactating', answers });
  }
  return places;
}

function alcoholPlaces(facts: RiskFacts, content: NutrientContent): readonly UnknownPlace[] {
  const days = facts.profile.diet?.days ?? [];
  if (days.some((day) => day.alcoholGramsPerDay !== undefined)) return [];
  const answers = oneOfEachBand(cutOffsOf(content, /^alcohol-above:/)).map((grams) => {
    const alcoholGramsPerDay = { low: grams, high: grams, unit: 'g/d' };
    const drinking = { path: 'diet', complete: false, alcoholGramsPerDay };
    return { ...facts, profile: { ...facts.profile, diet: { days: [...days, drinking], several: days.length > 0 } } };
  });
  return [{ id: 'alcohol', input: 'diet.alcohol', answers }];
}

function sexPlaces(facts: RiskFacts): readonly UnknownPlace[] {
  if (facts.profile.person.sex !== 'unspecified') return [];
  return [{ id: 'sex', input: 'person.sex', answers: (['female', 'male'] as const).map((sex) => asSex(facts, sex)) }];
}
