import { expect, test } from 'vitest';
import { compounds, labelContext, labelWords, nutrient } from '../../tests/label-context.ts';
import { readLabel } from './read-label.ts';
import { compileVocabulary, foldPhrase } from './vocabulary.ts';

test('No word names two compounds', () => {
  const seen = new Map<string, string>();
  const clashes: string[] = [];
  for (const compound of compounds) {
    const own = [...compound.words, ...compound.aliases, ...(compound.additiveCodes?.codes ?? [])];
    const ofForms = compound.forms.flatMap((form) => [...(form.words ?? []), ...(form.aliases ?? [])]);
    for (const word of new Set([...own, ...ofForms].map(foldPhrase))) {
      const other = seen.get(word);
      if (other !== undefined) clashes.push(`${word}: ${other} and ${compound.id}`);
      seen.set(word, compound.id);
    }
  }
  expect(clashes).toEqual([]);
});

test('A word of a compound is never in the list of other substances or of unlisted compounds', () => {
  const words = new Set(compounds.flatMap((compound) => [...compound.words, ...compound.aliases]).map(foldPhrase));
  const others = labelWords.flatMap((language) => [...language.others, ...language.unlisted]).map(foldPhrase);
  expect(others.filter((word) => words.has(word))).toEqual([]);
});

test('A made-up nutrient is read by the same code: its name, its compounds, its symbol', () => {
  const made = {
    ...nutrient,
    id: 'zorium',
    names: { en: 'zorium', nl: 'zorium', de: 'Zorium', fr: 'zorium' },
    aliases: [],
    symbol: 'Zr',
  };
  const context = { ...labelContext, vocabulary: compileVocabulary(made, compounds, labelWords) };
  const reading = readLabel('Zorium (als zoriumcitraat) 200 mg, magnesium (als citraat) 300 mg', context);
  expect(reading.total).toEqual({ state: 'known', value: 200, unit: 'mg' });
  expect(reading.readings[0]?.compound).toBe('citrate');
});
