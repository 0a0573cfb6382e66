import type { Predicate, When } from '../../corpus/schemas/predicate.ts';
import { evaluatePredicate, type Truth } from '../conditions/evaluate-predicate.ts';
import { type RiskFacts, readingsOf } from './risk-facts.ts';

/**
 * Where in the profile a condition is decided: the places of what holds when it holds, of what is unknown when it is unknown,
 * else of everything it asks. Each place once, in the order of the content.
 */
export function placesOf(when: When, truth: Truth, facts: RiskFacts): readonly string[] {
  const predicates = [...(when.any ?? []), ...(when.all ?? [])];
  const decisive = predicates.filter((one) => truth === false || holds(one, facts) === truth);
  return [...new Set((decisive.length === 0 ? predicates : decisive).flatMap((one) => placesOfPredicate(one, facts)))];
}

function holds(predicate: Predicate, facts: RiskFacts): Truth {
  const truths = new Set(readingsOf(facts).map((reading) => evaluatePredicate(predicate, reading)));
  const [only] = truths;
  return truths.size === 1 && only !== undefined ? only : null;
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
