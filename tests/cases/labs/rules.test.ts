import { describe, expect, test } from 'vitest';
import { findContraindications } from '../../../src/assess/conditions/find-contraindications.ts';
import { today } from '../../knowledge.ts';
import { partsOf } from '../risk/parts.ts';

/** Ids of the rules that hold, sorted. */
function rules(person: object, more: object = {}): readonly string[] {
  const { session, facts } = partsOf({ date: today, person, ...more });
  return findContraindications(session, facts)
    .found.map((one) => one.id)
    .sort();
}

const supplied = { supplements: [], medications: [], conditions: [] };

describe('what laboratory values do to the rules', () => {
  test('creatinine of 4.0 mg/dL in a woman of 80 stops, since her eGFR is 11', () => {
    expect(rules({ sex: 'female', age: '80 y', creatinine: '4.0 mg/dL' }, supplied)).toEqual(['kidney-severe']);
  });

  test('creatinine of 2.0 mg/dL in a man of 70 refers, since his eGFR is 35', () => {
    const labs = [{ test: 'serum-creatinine', value: '2.0 mg/dL' }];
    expect(rules({ sex: 'male', age: '70 y' }, { ...supplied, labs })).toEqual(['kidney-moderate']);
  });

  test('creatinine answers the question about the kidneys of a man of 70', () => {
    expect(rules({ sex: 'male', age: '70 y' }, supplied)).toEqual(['kidney-unknown']);
    expect(rules({ sex: 'male', age: '70 y', creatinine: '70 umol/L' }, supplied)).toEqual([]);
  });

  test('creatinine of a pregnant woman leaves the kidney function unknown', () => {
    const person = { sex: 'female', age: '30 y', pregnant: true, creatinine: '300 umol/L' };
    expect(rules(person, { ...supplied, conditions: ['hypertension'] })).toEqual(['kidney-unknown']);
  });

  test('an unspecified sex counts by the stricter formula', () => {
    // 1.15 mg/dL at 60 years: 55 for a woman, 73 for a man.
    expect(rules({ sex: 'unspecified', age: '60 y', creatinine: '1.15 mg/dL' }, supplied)).toEqual(['kidney-moderate']);
    expect(rules({ sex: 'male', age: '60 y', creatinine: '1.15 mg/dL' }, supplied)).toEqual([]);
  });

  test('a serum value above the range stops, one within does not', () => {
    const person = { sex: 'female', age: '40 y' };
    const at = (value: string): readonly string[] =>
      rules(person, { ...supplied, labs: [{ test: 'serum-magnesium', value }] });
    expect(at('1.3 mmol/L')).toEqual(['serum-high']);
    expect(at('2.6 mg/dL')).toEqual(['serum-high']);
    expect(at('0.85 mmol/L')).toEqual([]);
    expect(at('1.02 mmol/L')).toEqual([]);
  });

  test('a value whose unit was not understood stops nothing and leaves the rule open', () => {
    const { session, facts } = partsOf({
      date: today,
      person: { sex: 'female', age: '40 y' },
      ...supplied,
      labs: [{ test: 'serum-magnesium', value: '3 %' }],
    });
    const { found, undecided } = findContraindications(session, facts);
    expect(found).toEqual([]);
    expect(undecided.map((rule) => rule.id)).toContain('serum-high');
  });
});
