import { describe, expect, test } from 'vitest';
import { answerTo, profileWith } from '../knowledge.ts';

const supplement = {
  supplements: [{ compound: 'oxide', amount: '100 mg', basis: 'elemental' }],
  medications: [],
  conditions: [],
};
const person = (more: object): object => ({ sex: 'female', age: '40 y', dialysis: false, ...more });
const rules = (profile: object): readonly string[] =>
  answerTo(profileWith(profile)).contraindications.map((rule) => rule.id);

describe('kidney function decides', () => {
  test.each([
    ['0 mL/min/{1.73_m2}', ['kidney-severe']],
    ['29 mL/min/{1.73_m2}', ['kidney-severe']],
    ['29.9 mL/min/{1.73_m2}', ['kidney-severe']],
    ['30 mL/min/{1.73_m2}', ['kidney-moderate']],
    ['59.9 mL/min/{1.73_m2}', ['kidney-moderate']],
    ['60 mL/min/{1.73_m2}', []],
  ])('at an eGFR of %s the rules are %j', (egfr, expected) => {
    const found = rules({ ...supplement, person: person({ egfr }) }).filter((id) => id.startsWith('kidney-'));
    expect(found).toEqual(expected);
  });

  test('a range counts by its low end, the stricter one', () => {
    expect(rules({ ...supplement, person: person({ egfr: '25-35 mL/min/{1.73_m2}' }) })).toContain('kidney-severe');
  });

  test('below 30 it is a stop and the verdict an action, also for a small dose', () => {
    const answer = answerTo(profileWith({ ...supplement, person: person({ egfr: '29 mL/min/{1.73_m2}' }) }));
    expect(answer.contraindications[0]).toMatchObject({
      id: 'kidney-severe',
      action: 'stop',
      severity: 'contraindicated',
      input: 'person.egfr',
    });
    expect(answer.verdict.level).toBe('action');
    expect(answer.findings[0]).toEqual({ id: 'kidney-severe', severity: 'contraindicated' });
  });

  test('creatinine stands for eGFR: 400 µmol/L in a woman of 40 is a kidney function below 30', () => {
    // CKD-EPI 2021, female, 4.52 mg/dL at 40 years: about 12 mL/min/1.73 m2.
    expect(rules({ ...supplement, person: person({ creatinine: '400 umol/L' }) })).toContain('kidney-severe');
  });

  test('unknown kidney function is a warning from 65 years, and a question before', () => {
    expect(rules({ ...supplement, person: person({ age: '65 y' }) })).toContain('kidney-unknown');
    expect(rules({ ...supplement, person: person({ age: '64 y' }) })).not.toContain('kidney-unknown');
    const younger = answerTo(profileWith({ ...supplement, person: person({ age: '64 y' }) }));
    expect(younger.questions.map((question) => question.id)).toContain('egfr-missing');
  });

  test('dialysis stops everything, also without an eGFR', () => {
    expect(rules({ ...supplement, person: person({ dialysis: true }) })).toContain('dialysis');
    expect(rules({ ...supplement, conditions: ['dialysis'] })).toContain('dialysis');
    expect(rules({ ...supplement, person: person({}) })).not.toContain('dialysis');
  });
});

describe('conditions and age decide', () => {
  test('myasthenia gravis asks for a doctor first, by name and by code', () => {
    for (const condition of ['myasthenia-gravis', 'Myasthenia gravis', { system: 'ICD-10', code: 'G70.0' }]) {
      const answer = answerTo(profileWith({ ...supplement, conditions: [condition] }));
      const rule = answer.contraindications.find((one) => one.id === 'myasthenia');
      expect(rule, JSON.stringify(condition)).toMatchObject({
        action: 'refer',
        severity: 'major',
        input: 'conditions[0]',
      });
      expect(answer.verdict.level).not.toBe('ok');
    }
  });

  test('under four years there is a warning and no upper level to measure against', () => {
    const answerAt = (age: string): ReturnType<typeof answerTo> =>
      answerTo(profileWith({ ...supplement, person: person({ age }) }));
    const toddler = answerAt('47 mo');
    expect(toddler.contraindications.map((rule) => rule.id)).toContain('child-under-4');
    expect(toddler.upperLevel).toMatchObject({ limit: { state: 'not-applicable' }, exceeded: null });
    expect(toddler.verdict.level).not.toBe('ok');
    const four = answerAt('48 mo');
    expect(four.contraindications.map((rule) => rule.id)).not.toContain('child-under-4');
    expect(four.upperLevel.limit.state).toBe('known');
  });

  test('a pacemaker takes the objection of a heart block away, and only when it is stated', () => {
    expect(rules({ ...supplement, conditions: ['av-block-third-degree'] })).toContain('conduction-block');
    expect(rules({ ...supplement, conditions: ['av-block-third-degree', 'pacemaker'] })).not.toContain(
      'conduction-block',
    );
  });

  test('a rule for injections or the hospital is no finding at home', () => {
    const answer = answerTo(
      profileWith({
        ...supplement,
        conditions: ['myasthenia-gravis'],
        person: person({ egfr: '20 mL/min/{1.73_m2}' }),
      }),
    );
    expect(answer.contraindications.filter((rule) => rule.id.endsWith('parenteral'))).toEqual([]);
  });

  test('a rule does not set the verdict while nothing is taken beyond food', () => {
    const answer = answerTo(
      profileWith({
        supplements: [],
        medications: [],
        conditions: ['myasthenia-gravis'],
        person: person({ egfr: '90 mL/min/{1.73_m2}' }),
      }),
    );
    expect(answer.findings.find((finding) => finding.id === 'myasthenia')).toEqual({
      id: 'myasthenia',
      severity: 'none',
    });
  });

  test.each([
    ['magnesium citrate as a medicine', { atc: 'A12CC04' }],
    ['magnesium oxide as a laxative', { atc: 'A06AD02' }],
    ['a medicine that was not recognised', { name: 'Fantasiepil 5 mg' }],
  ])('%s, whose amount of the nutrient is not known, counts as taken', (_, medicine) => {
    const answer = answerTo(
      profileWith({
        supplements: [],
        medications: [medicine],
        conditions: [],
        person: person({ egfr: '20 mL/min/{1.73_m2}' }),
      }),
    );
    expect(answer.findings).toContainEqual({ id: 'kidney-severe', severity: 'contraindicated' });
    expect(answer.verdict.level).toBe('action');
  });

  test('an unreadable supplement counts as taken', () => {
    const answer = answerTo(
      profileWith({
        supplements: [{ label: 'Zee van rust' }],
        medications: [],
        conditions: [],
        person: person({ egfr: '20 mL/min/{1.73_m2}' }),
      }),
    );
    expect(answer.findings).toContainEqual({ id: 'kidney-severe', severity: 'contraindicated' });
  });

  test('an unverified rule says so', () => {
    for (const rule of answerTo(profileWith({ ...supplement, conditions: ['myasthenia-gravis'] })).contraindications) {
      expect(typeof rule.verified).toBe('boolean');
      if (rule.id === 'myasthenia') expect(rule.verified).toBe(false);
    }
  });
});
