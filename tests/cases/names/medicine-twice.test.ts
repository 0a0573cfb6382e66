import { expect, test } from 'vitest';
import { answerTo, profileWith } from '../../knowledge.ts';

const asked = (...medications: readonly object[]): readonly string[] =>
  answerTo(profileWith({ medications })).questions.flatMap((one) => (one.id === 'medicine-twice' ? [one.input] : []));

test('a medicine that stands there by name and again by code is asked about', () => {
  expect(asked({ name: 'Biktarvy' }, { atc: 'J05AR20' })).toEqual(['medications[1]']);
  const { questions } = answerTo(profileWith({ medications: [{ name: 'Biktarvy' }, { atc: 'J05AR20' }] }));
  expect(questions.find((one) => one.id === 'medicine-twice')?.text).toContain('“Biktarvy” and “J05AR20”');
});
test('one substance in a combination and alone is asked about', () => {
  expect(asked({ name: 'paracetamol' }, { name: 'furosemide' }, { name: 'paracetamol/codeïne' })).toEqual([
    'medications[2]',
  ]);
});
test('two medicines of different substances are not', () => {
  expect(asked({ name: 'omeprazol' }, { name: 'pantoprazol' })).toEqual([]);
});
test('a tablet and eye drops of one substance, both stated, are not', () => {
  expect(asked({ name: 'ciprofloxacine', route: 'oral' }, { name: 'ciprofloxacine', route: 'eye' })).toEqual([]);
});
test('a medicine that has ended is not', () => {
  expect(asked({ name: 'Biktarvy' }, { atc: 'J05AR20', until: '2026-01-01' })).toEqual([]);
});
