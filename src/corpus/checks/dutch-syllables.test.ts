import { describe, expect, test } from 'vitest';
import { dutchSyllables } from './dutch-syllables.ts';

describe('syllables of a Dutch word', () => {
  test.each([
    ['arts', 1],
    ['uw', 1],
    ['vlees', 1],
    ['fruit', 1],
    ['nieren', 2],
    ['leeuw', 1],
    ['nieuwe', 2],
    ['mooie', 2],
    ['koeien', 2],
    ['eiwit', 2],
    ['oorzaak', 2],
    ['bijwerking', 3],
    ['medicijn', 3],
    ['apotheker', 4],
    ['uiteindelijk', 4],
  ])('%s has %i, since letters that sound together are one', (word, count) => {
    expect(dutchSyllables(word)).toBe(count);
  });
  test.each([
    ['radio', 3],
    ['calcium', 3],
    ['theater', 3],
    ['aorta', 3],
    ['chaos', 2],
    ['financieel', 4],
    ['museum', 3],
  ])('%s has %i, since vowels that do not sound together are apart', (word, count) => {
    expect(dutchSyllables(word)).toBe(count);
  });
  test.each([
    ['patiënt', 3],
    ['bacteriën', 4],
    ['knieën', 2],
    ['beïnvloeden', 4],
    ['vacuüm', 3],
    ['cocaïne', 4],
  ])('%s has %i, since a diaeresis starts a syllable', (word, count) => {
    expect(dutchSyllables(word)).toBe(count);
    expect(dutchSyllables(word.normalize('NFD'))).toBe(count);
  });
  test('a y before a vowel and the u of qu are no vowels', () => {
    expect(dutchSyllables('yoghurt')).toBe(2);
    expect(dutchSyllables('frequent')).toBe(2);
    expect(dutchSyllables('baby')).toBe(2);
  });
  test('a unit and an abbreviation are spelled out, a number counts its digits', () => {
    expect(dutchSyllables('mg')).toBe(2);
    expect(dutchSyllables('EFSA')).toBe(4);
    expect(dutchSyllables('350')).toBe(3);
    expect(dutchSyllables('B6')).toBe(2);
  });
});
