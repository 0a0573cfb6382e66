import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { wantedWords } from './wanted-words.ts';

describe('wanted-words', () => {
  test('a message has both languages with the same holes', () => {
    expect(places(wantedWords, { 'messages/a.yaml': 'x: { en: "{n} mg", nl: "{n} mg." }' })).toEqual([]);
    expect(places(wantedWords, { 'messages/a.yaml': 'x: { en: "{n} mg", nl: "{m} mg" }' })).toEqual([
      'messages/a.yaml#x',
    ]);
    expect(places(wantedWords, { 'label/messages.yaml': 'x: { en: word, nl: "" }' })).toHaveLength(1);
  });
  test('a key stands in one file of messages only', () => {
    const word = 'x: { en: word, nl: woord }';
    expect(places(wantedWords, { 'messages/a.yaml': word, 'messages/b.yaml': word })).toEqual(['messages/b.yaml#x']);
  });
});
