import type { Predicate, When } from '../../corpus/schemas/predicate.ts';
import { evaluatePredicate, evaluateWhen, type Truth } from '../conditions/evaluate-predicate.ts';
import { type RiskFacts, readingsOf } from './risk-facts.ts';

/**
 * Where in the profile a condition is decided: the places of what holds when it holds, of what is unknown when it is unknown,
 * else of everything it asks. Where only the sex leaves it open, the sex. Each place once, in the order of the content.
 */
export function placesOf(when: When, truth: Truth, facts: RiskFacts): readonly string[] {
  const predicates = [...(when.any ?? []), ...(when.all ?? [])];
  const readings = readingsOf(facts);
  if (truth === null && readings.every((reading) => evaluateWhen(when, reading) !== null)) return ['person.sex'];
  const isDecisive = (predicate: Predicate): boolean =>
    readings.some((reading) => evaluatePredicate(predicate, reading) === truth);
  const decisive = truth === false ? predicates : predicates.filter(isDecisive);
  return [...new Set((decisive.length === 0 ? predicates : decisive).flatMap((one) => placesOfPredicate(one, facts)))];
}

function placesOfPredicate(predicate: Predicate, facts: RiskFacts): readonly string[] {
  const [name = '', first = ''] = predicate.split(':');
  switch (name) {
    case 'drug-group':
      return facts.places?.drugGroups.get(first) ?? ['medications'];
    case 'condition':
      return [facts.places?.conditions.get(first) ?? 'conditions'];
    case 'egfr-below':
    case 'egfr-from':
    case 'egfr-unknown':
      return [facts.places?.egfr ?? 'person.egfr'];
    case 'age-from':
    case 'age-below-months':
      return ['person.age'];
    case 'life-stage':
      return [first === 'pregnancy' ? 'person.pregnant' : 'person.lactating'];
    case 'dialysis':
      return ['person.dialysis'];
    case 'alcohol-above':
      return alcoholPlaces(facts);
    case 'serum-above-range':
      return ['labs'];
    case 'goal':
      return ['goals'];
    default:
      return ['supplements'];
  }
}

/** The days that state alcohol, else the diet. */
function alcoholPlaces(facts: RiskFacts): readonly string[] {
  const days = facts.profile.diet?.days.filter((day) => day.alcoholGramsPerDay !== undefined) ?? [];
  return days.length === 0 ? ['diet.alcohol'] : days.map((day) => `${day.path}.alcohol`);
}
