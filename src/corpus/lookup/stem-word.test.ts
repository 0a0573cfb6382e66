import { expect, test } from 'vitest';
import { stemWord } from './stem-word.ts';

test.each([
  'amandel amandelen',
  'tomaat tomaten',
  'noot noten',
  'boon bonen',
  'druif druiven',
  'kaas kazen',
  'pit pitten',
  'ei eieren',
  'kippenei kippeneieren',
  'ui uien',
  'aardappel aardappels',
  'wortel wortels wortelen',
  'brood broden',
  'huis huizen',
  'glas glazen',
  'gras grassen',
  'radijs radijzen',
  'ananas ananassen',
  'blad bladeren',
  'groen groene',
  'wit witte',
  'rood rode',
  'nut nuts',
  'berry berries',
  'cookie cookies',
  'tomato tomatoes',
  'peach peaches',
  'radish radishes',
  'leaf leaves',
  'olive olives',
  'bean beans',
  'box boxes',
  'glass glasses',
  'omeprazol omeprazole',
])('%s share one stem', (words) => {
  expect(new Set(words.split(' ').map(stemWord)).size).toBe(1);
});

test.each([
  'prednison prednisolon',
  'digoxine digitoxine',
  'quinine quinidine',
  'oxide oxime',
  'citraat citroen',
  'peer peper',
  'bon boom',
  'b6 b12',
  'nitraat nitriet',
  'chloride chloraat',
  'sulfaat sulfide',
])('%s do not share a stem', (words) => {
  expect(new Set(words.split(' ').map(stemWord)).size).toBe(2);
});
