import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assess/index.ts';
import { answerTo, profileWith } from '../knowledge.ts';

function answerWith(medication: object, more: object = {}): Assessment {
  const whole = { supplements: [], medications: [medication], conditions: [], ...more };
  return answerTo(profileWith(whole), { language: 'en' });
}

const stops = (answer: Assessment): readonly string[] =>
  answer.contraindications.filter((one) => one.action === 'stop').map((one) => one.id);
const asked = (answer: Assessment): readonly string[] =>
  answer.questions.filter((one) => one.input.startsWith('medications[0]')).map((one) => one.id);

describe('magnesium by vein', () => {
  test.each([
    { atc: 'B05XA05' },
    { name: 'magnesium sulfate', route: 'intravenous' },
    { name: 'magnesiumsulfaat infuus' },
    { name: 'magnesium sulfate injection' },
  ])('stops what is taken by mouth: %j', (medication) => {
    expect(stops(answerWith(medication))).toContain('magnesium-by-vein');
  });

  test.each([
    { atc: 'A06AD04' },
    { name: 'magnesium sulfate', route: 'oral' },
    { name: 'magnesium sulfate', form: 'tablet' },
  ])('is not meant by %j', (medication) => {
    const answer = answerWith(medication);
    expect(stops(answer)).not.toContain('magnesium-by-vein');
    expect(asked(answer)).not.toContain('medicine-route');
  });

  test('is asked about where the name has no route, and no supplement is proposed meanwhile', () => {
    const answer = answerWith(
      { name: 'magnesium sulfate' },
      { person: { sex: 'male', age: '40 y', egfr: '90 mL/min/{1.73_m2}' } },
    );
    expect(stops(answer)).not.toContain('magnesium-by-vein');
    expect(asked(answer)).toContain('medicine-route');
    const guard = answer.plan.guards.find((one) => one.id === 'conditions');
    expect(guard).toMatchObject({ state: 'unknown' });
    expect(guard?.missing).toContain('magnesium-by-vein');
    expect(answer.plan.action).not.toBe('supplement');
    expect(answer.verdict.level).not.toBe('ok');
  });
});

describe('words for the form in a name', () => {
  test.each(['ciprofloxacine oogdruppels', 'ciprofloxacin eye drops', 'levothyroxine injection'])(
    '%s is recognised, and nothing asks what it is',
    (name) => {
      const answer = answerWith({ name });
      expect(answer.coverage.find((one) => one.input === 'medications[0]')?.status).not.toBe('unrecognised');
      expect(asked(answer).filter((id) => id.startsWith('name-unknown'))).toEqual([]);
      expect(answer.intake.medicines).toMatchObject({ state: 'known', value: 0 });
    },
  );

  test('alone are no medicine', () => {
    const answer = answerWith({ name: 'oogdruppels' });
    expect(answer.coverage[0]?.status).toBe('unrecognised');
    expect(asked(answer).some((id) => id.startsWith('name-unknown'))).toBe(true);
  });
});

describe('a kidney function that was stated', () => {
  test('has no formula, and one that was worked out has', () => {
    const stated = answerWith(
      { atc: 'N02BE01' },
      { person: { sex: 'male', age: '40 y', egfr: '74 mL/min/{1.73_m2}' } },
    );
    expect(stated.measures[0]).toMatchObject({ id: 'kidney-function' });
    expect(stated.measures[0]).not.toHaveProperty('formula');
    const derived = answerWith({ atc: 'N02BE01' }, { person: { sex: 'male', age: '40 y', creatinine: '90 umol/L' } });
    expect(derived.measures[0]?.formula).toContain('min(Scr/κ; 1)');
  });
});
