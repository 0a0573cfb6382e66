import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, joinFolded } from './fold.ts';
import { hashName } from './hash-name.ts';

test.each([
  ['Crème brûlée', 'creme brulee'],
  ['Œufs & Æbler, Weißbier', 'oeufs aebler weissbier'],
  ["avocado's", 'avocados'],
  ['St. John’s wort', 'st johns wort'],
  ["vert d'indocyanine", 'vert d indocyanine'],
  ['Melk, 1,5 % vet', 'melk 1.5 vet'],
  ['3,4-diol', '3.4 diol'],
  ['Losec®', 'losec'],
  ['…', ''],
])('%s folds to "%s"', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('1.5 and 15 stay different when spaces go, 1,5 and 1.5 are the same', () => {
  expect(joinFolded(foldText('melk 1,5'))).toBe(joinFolded(foldText('melk 1.5')));
  expect(joinFolded(foldText('melk 1 5'))).not.toBe(joinFolded(foldText('melk 15')));
});

test('texts that fold to the same letters have the same hash', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(texts, (text) => {
      const joined = joinFolded(foldText(text));
      expect(hashName(joined)).toBe(hashName(text));
      expect(hashName(foldText(text))).toBe(hashName(text));
    }),
    { numRuns: 2000 },
  );
});
