import { expect, test } from 'vitest';
import { chooseForm } from '../../../src/assess/plan/choose-form.ts';
import { planOf } from './plan-of.ts';
import { statedProfile } from './stated-profile.ts';

const input = (person: object): ReturnType<typeof planOf>['input'] => planOf(statedProfile('enough', { person })).input;
const man = input({ sex: 'male', age: '40 y', egfr: '90 mL/min/{1.73_m2}' });
const child = input({ sex: 'male', age: '8 y' });
const pregnant = input({ sex: 'female', age: '30 y', pregnant: true });
const unsure = input({ sex: 'female', age: '30 y' });

test('studied forms that are sold as a supplement stand in the order of the content, without rank', () => {
  const forward = chooseForm(['citrate', 'oxide'], man);
  expect(forward?.forms).toEqual(['oxide', 'citrate']);
  expect(chooseForm(['oxide', 'citrate'], man)).toEqual(forward);
});

test('an excipient and an injection are no form to choose', () => {
  expect(chooseForm(['stearate'], man)).toBeUndefined();
  expect(chooseForm(['trisilicate', 'stearate', 'oxide'], man)?.forms).toEqual(['oxide']);
});

test('sulfate is not offered under twelve', () => {
  expect(chooseForm(['sulfate', 'citrate'], child)?.forms).toEqual(['citrate']);
  expect(chooseForm(['sulfate', 'citrate'], man)?.forms).toEqual(['sulfate', 'citrate']);
});

test('L-threonate is not offered in pregnancy, nor while that is not known', () => {
  expect(chooseForm(['threonate'], pregnant)).toBeUndefined();
  expect(chooseForm(['threonate'], unsure)).toBeUndefined();
  expect(chooseForm(['threonate'], man)?.forms).toEqual(['threonate']);
});

test('tolerance that only the first text remembers is not told', () => {
  expect(chooseForm(['oxide', 'chloride'], man)?.tolerance).toEqual([]);
  expect(chooseForm(['aspartate'], man)?.tolerance).toEqual([
    { text: 'Diarrhoea is possible.', sources: ['magnaspartate-rxreasoner'] },
  ]);
});

test('where no form was studied apart, none is preferred', () => {
  expect(chooseForm([], man)).toEqual({ forms: [], names: [], tolerance: [] });
});
