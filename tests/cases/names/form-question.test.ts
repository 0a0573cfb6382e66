import { expect, test } from 'vitest';
import { answerTo, profileWith } from '../../knowledge.ts';

const questionsAbout = (supplement: object): readonly string[] =>
  answerTo(profileWith({ supplements: [{ amount: '200 mg', timesPerDay: 1, ...supplement }] }))
    .questions.filter((one) => one.input.startsWith('supplements[0]'))
    .map((one) => one.id);

test('how much water a salt holds is not asked where the amount is that of the element', () => {
  for (const compound of ['citrate', 'chloride', 'sulfate', 'lactate']) {
    expect(questionsAbout({ compound, basis: 'elemental' }), compound).not.toContain('form-unstated');
  }
});

test('it is asked where the amount is that of the salt, because the element then hangs on it', () => {
  expect(questionsAbout({ compound: 'citrate', basis: 'compound' })).toContain('form-unstated');
  expect(questionsAbout({ compound: 'citrate' })).toContain('form-unstated');
});

test('nothing is asked where the form is named', () => {
  expect(questionsAbout({ compound: 'sulfate/heptahydrate', basis: 'compound' })).not.toContain('form-unstated');
});
