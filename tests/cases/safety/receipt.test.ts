import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/assess/index.ts';
import { answerTo, profileWith } from '../../knowledge.ts';

const citrate = { compound: 'magnesium-citrate', amount: '200 mg', basis: 'elemental', at: ['22:00'] };
const receiptOf = (answer: Assessment, input: string): Assessment['coverage'][number] | undefined =>
  answer.coverage.find((entry) => entry.input === input);

describe('the receipt of what a rule decided on', () => {
  test.each([
    [
      'magnesium by vein',
      { medications: [{ name: 'magnesiumsulfaat', route: 'intravenous' }] },
      'medications[0]',
      'magnesium-by-vein',
    ],
    [
      'diabetes with an unknown kidney function',
      { conditions: ['type 1 diabetes'] },
      'conditions[0]',
      'kidney-unknown',
    ],
    [
      'a supplement that a stop keeps out of the day',
      { person: { sex: 'male', age: '70 y', egfr: '22 mL/min/{1.73_m2}' } },
      'supplements[0]',
      'kidney-severe',
    ],
    ['a seizure', { symptoms: ['seizure'] }, 'symptoms[0]', 'urgent-symptom-seizure'],
  ])('%s names the rule', (_, more, input, rule) => {
    const base = { supplements: [citrate], medications: [], conditions: [] };
    const answer = answerTo(profileWith({ ...base, ...more }));
    const ids = [...answer.contraindications, ...answer.findings].map((one) => one.id);
    expect(ids).toContain(rule);
    expect(receiptOf(answer, input)).toMatchObject({ status: 'rule' });
    expect(receiptOf(answer, input)?.rules).toContain(rule);
  });

  test('a supplement that no rule is about keeps no-rule', () => {
    const person = { sex: 'male', age: '40 y', egfr: '98 mL/min/{1.73_m2}', dialysis: false };
    const answer = answerTo(profileWith({ person, supplements: [citrate], medications: [], conditions: [] }));
    expect(receiptOf(answer, 'supplements[0]')).toMatchObject({ status: 'no-rule', rules: [] });
  });
});
