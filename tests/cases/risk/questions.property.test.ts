import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContraindications } from '../../../src/assess/conditions/find-contraindications.ts';
import { knowledge, today } from '../../knowledge.ts';
import { partsOf } from './parts.ts';

const person = fc.record({
  sex: fc.constantFrom('female', 'male'),
  age: fc.constantFrom('3 y', '40 y', '65 y', '70 y'),
  egfr: fc.constantFrom(undefined, '20 mL/min/{1.73_m2}', '45 mL/min/{1.73_m2}', '95 mL/min/{1.73_m2}'),
  dialysis: fc.constantFrom(undefined, false, true),
});

function profile(one: object, more: object): object {
  const stated = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
  return { date: today, person: stated, ...more };
}

/** Ids of the rules that hold, by the check itself. */
function rulesOf(input: object): ReadonlySet<string> {
  const { session, facts } = partsOf(input);
  return new Set(findContraindications(session, facts).found.map((one) => one.id));
}

function differing(first: ReadonlySet<string>, second: ReadonlySet<string>): readonly string[] {
  return [...first, ...second].filter((id) => !(first.has(id) && second.has(id)));
}

/** What the question named among the first five could change; undefined when it is not asked. */
function couldChange(input: object, id: string): readonly string[] | undefined {
  return partsOf(input).risk.nextQuestions.find((one) => one.id === id)?.couldChange;
}

const conditions = knowledge.corpus.conditions.map((one) => one.id);
const medicines = ['C03CA01', 'C09AA02', 'N05AN01', 'M01AE01', 'A11CC04', 'A02BC01', 'N02BE01'];
const kidneys = [10, 29, 30, 45, 59, 60, 75, 89, 90, 120];

describe('a question that is asked names every rule its answer decides', () => {
  test('for conditions, one by one', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...conditions), (one, condition) => {
        const rest = { medications: [], supplements: [] };
        const without = rulesOf(profile(one, { ...rest, conditions: [] }));
        const changed = differing(without, rulesOf(profile(one, { ...rest, conditions: [condition] })));
        const named = couldChange(profile(one, rest), 'conditions');
        expect(named).toEqual(expect.arrayContaining(changed.map((id) => `contraindications.${id}`)));
      }),
      { numRuns: 150 },
    );
  });

  test('for medicines, one by one', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...medicines), (one, atc) => {
        const rest = { conditions: [], supplements: [] };
        const without = rulesOf(profile(one, { ...rest, medications: [] }));
        const changed = differing(without, rulesOf(profile(one, { ...rest, medications: [{ atc }] })));
        const named = couldChange(profile(one, rest), 'medications') ?? [];
        expect(named).toEqual(expect.arrayContaining(changed.map((id) => `contraindications.${id}`)));
      }),
      { numRuns: 100 },
    );
  });

  test('for kidney function, between any two values and against not knowing it', () => {
    const kidney = fc.constantFrom(undefined, ...kidneys);
    fc.assert(
      fc.property(person, kidney, kidney, fc.boolean(), (one, first, second, hasDiabetes) => {
        const rest = { medications: [], supplements: [], conditions: hasDiabetes ? ['diabetes'] : [] };
        const at = (egfr: number | undefined): ReadonlySet<string> =>
          rulesOf(profile({ ...one, egfr: egfr === undefined ? undefined : `${egfr} mL/min/{1.73_m2}` }, rest));
        const changed = differing(at(first), at(second));
        const named = couldChange(profile({ ...one, egfr: undefined }, rest), 'egfr') ?? [];
        expect(named).toEqual(expect.arrayContaining(changed.map((id) => `contraindications.${id}`)));
      }),
      { numRuns: 150 },
    );
  });
});
