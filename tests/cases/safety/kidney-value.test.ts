import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/assess/index.ts';
import { answerTo, profileWith } from '../../knowledge.ts';

const furosemide = { name: 'furosemide', at: ['08:00'] };
const antacid = { name: 'magnesium hydroxide 724 mg', at: ['10:00', '22:00'] };
const citrate = { compound: 'magnesium-citrate', amount: '200 mg', basis: 'elemental', at: ['22:00'] };

function ofWoman(person: object, more: object = {}): Assessment {
  return answerTo(
    profileWith({
      person: { sex: 'female', age: '72 y', dialysis: false, ...person },
      medications: [furosemide, antacid],
      supplements: [citrate],
      conditions: [],
      ...more,
    }),
  );
}

const guardOf = (answer: Assessment): unknown => answer.plan.guards.find((guard) => guard.id === 'kidney')?.state;
const rulesOf = (answer: Assessment): readonly string[] => answer.contraindications.map((one) => one.id);

describe('a kidney function that is too good to be believed', () => {
  const creatinine = (value: string): object => ({ labs: [{ test: 'creatinine', value }] });
  test.each([
    ['creatinine of 1.1 umol/L in the profile', { creatinine: '1.1 umol/L' }, {}, 'person.creatinine'],
    ['creatinine of 1.1 umol/L from the laboratory', {}, creatinine('1.1 umol/L'), 'labs[0]'],
    ['an eGFR of 200 in the profile', { egfr: '200 mL/min/{1.73_m2}' }, {}, 'person.egfr'],
    ['an eGFR of 200 from the laboratory', {}, { labs: [{ test: 'egfr', value: '200 mL/min/{1.73_m2}' }] }, 'labs[0]'],
  ])('%s leaves kidney function unknown, and a question asks about it', (_, person, more, place) => {
    const answer = ofWoman(person, more);
    expect(guardOf(answer)).not.toBe('kept');
    expect(rulesOf(answer)).toContain('kidney-unknown');
    expect(answer.measures.filter((one) => one.decisive && /gfr|kidney/.test(one.id))).toEqual([]);
    expect(answer.questions.filter((one) => one.input === place).map((one) => one.id)).toContain('egfr-implausible');
    const sameAsUnknown = ofWoman({});
    expect(answer.interactions.map((hit) => hit.id)).toEqual(sameAsUnknown.interactions.map((hit) => hit.id));
  });

  test('creatinine of 1.1 mg/dL is believed and gives stage 3', () => {
    const answer = ofWoman({ creatinine: '1.1 mg/dL' });
    expect(rulesOf(answer)).toContain('kidney-moderate');
    expect(answer.questions.map((one) => one.id)).not.toContain('egfr-implausible');
  });

  test('a creatinine far above the usual ones counts, since it forbids', () => {
    expect(rulesOf(ofWoman({ creatinine: '1600 umol/L' }))).toContain('kidney-severe');
  });

  test('beside an eGFR of 25 an impossibly low creatinine opens nothing', () => {
    const answer = ofWoman({ egfr: '25 mL/min/{1.73_m2}', creatinine: '1.1 umol/L' });
    expect(rulesOf(answer)).toContain('kidney-severe');
    expect(answer.plan.action).toBe('stop');
  });
});
