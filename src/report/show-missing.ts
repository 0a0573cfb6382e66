import type { Say } from './say.ts';

/** Places of a profile that have words of their own, and reasons of the contract that are no place. */
const said = new Set(
  (
    'diet, diet.complete, diet.water, supplements, medications, conditions, person.egfr, person.dialysis, person.pregnant, ' +
    'person.lactating, upper level, risk score, schedule, interactions, medications: not recognised, no model, ' +
    'outside the model, dose outside the model, not stated, labs: same date, labs: more than zero'
  ).split(', '),
);

/** `diet.complete` as `missing.diet-complete`. */
const keyOf = (reason: string): string => `missing.${reason.replaceAll(/[^a-z]+/g, '-')}`;

const notMeasured = ': not measured';

/** What is missing behind an unknown, in words; a place in the profile without words of its own stands as its path. */
export function showMissing(missing: readonly string[], say: Say): string {
  const shown = missing.map((one) => {
    if (said.has(one)) return say(keyOf(one));
    if (one.endsWith(notMeasured)) return say('missing.not-measured', { input: one.slice(0, -notMeasured.length) });
    return one;
  });
  return shown.join(', ');
}
