import { describe, expect, test } from 'vitest';
import { addCounts, countDutch, fleschDouma, wordsPerSentence } from './flesch-douma.ts';

describe('reading ease of Dutch', () => {
  test('words, sentences and syllables are counted', () => {
    expect(countDutch('Neem geen pillen. Bel uw arts!')).toEqual({ words: 6, sentences: 2, syllables: 7 });
  });
  test('a decimal comma, a grouped number and an ellipsis end no sentence of their own', () => {
    expect(countDutch('Het is 1,5 of 1.500 mg.').sentences).toBe(1);
    expect(countDutch('Wacht... en slik.').sentences).toBe(2);
  });
  test('each line of a list is a sentence, a line without words is none', () => {
    expect(countDutch('een ding\n\nnog een ding\n—\n').sentences).toBe(2);
  });
  test('the score follows the formula', () => {
    // 206.84 - 0.93 * 3 - 77 * 7 / 6, by hand.
    expect(fleschDouma(countDutch('Neem geen pillen. Bel uw arts!'))).toEqualWithin(114.2166667, { absolute: 1e-6 });
  });
  test('long words and long sentences read harder', () => {
    const easy = countDutch('Neem dit niet. Bel uw arts.');
    const hard = countDutch(
      'Gelijktijdige inname van aluminiumhoudende geneesmiddelen bemoeilijkt de biologische beschikbaarheid.',
    );
    expect(fleschDouma(hard)).toBeLessThan(fleschDouma(easy));
    expect(fleschDouma(hard)).toBeLessThan(0);
  });
  test('an empty text has nothing hard in it', () => {
    expect(fleschDouma(countDutch(''))).toBe(100);
    expect(wordsPerSentence(countDutch(''))).toBe(0);
  });
  test('texts together weigh by their words', () => {
    expect(addCounts([countDutch('een twee.'), countDutch('drie.')])).toEqual({ words: 3, sentences: 2, syllables: 3 });
  });
});
