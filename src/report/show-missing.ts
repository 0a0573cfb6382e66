import type { Say } from './say.ts';

/** Reasons of the contract that are no place in the profile. */
const reasons = new Set(
  (
    'upper level, risk score, schedule, interactions, medications: not recognised, no model, outside the model, ' +
    'dose outside the model, not stated, labs: same date, labs: more than zero'
  ).split(', '),
);

/** `labs: same date` as `missing.labs-same-date`. */
const keyOf = (reason: string): string => `missing.${reason.replaceAll(/[^a-z]+/g, '-')}`;

const notMeasured = ': not measured';

/** What is missing behind an unknown: a reason in words, a place in the profile as its path, which is where to fill it in. */
export function showMissing(missing: readonly string[], say: Say): string {
  const shown = missing.map((one) => {
    if (reasons.has(one)) return say(keyOf(one));
    if (one.endsWith(notMeasured)) return say('missing.not-measured', { input: one.slice(0, -notMeasured.length) });
    return one;
  });
  return shown.join(', ');
}
