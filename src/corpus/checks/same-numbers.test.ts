import { describe, expect, test } from 'vitest';
import { hasSameNumbers, numbersIn } from './same-numbers.ts';

describe('numbers in a text', () => {
  test('a decimal comma in Dutch and a decimal point in English are the same number', () => {
    expect(numbersIn('RR 0.90 (0.79-1.03)', 'en')).toEqual(['0.9', '0.79', '1.03']);
    expect(numbersIn('RR 0,90 (0,79-1,03)', 'nl')).toEqual(['0.9', '0.79', '1.03']);
  });
  test('thousands are grouped by comma in English and by point in Dutch', () => {
    expect(numbersIn('1,500 mg or 11,444 women', 'en')).toEqual(['1500', '11444']);
    expect(numbersIn('1.500 mg of 11.444 vrouwen', 'nl')).toEqual(['1500', '11444']);
  });
  test('a full stop at the end of a sentence is no decimal', () => {
    expect(numbersIn('At 30. At 1.5.', 'en')).toEqual(['30', '1.5']);
    expect(numbersIn('Bij 30, dus niet 1,5.', 'nl')).toEqual(['30', '1.5']);
  });
  test('a minus sign counts, a joining hyphen does not', () => {
    expect(numbersIn('-17.36 minutes (-27.27 to -7.44), IL-6, 4-8 years', 'en')).toEqual([
      '-17.36',
      '-27.27',
      '-7.44',
      '6',
      '4',
      '8',
    ]);
  });
  test('a text without digits has no numbers', () => {
    expect(numbersIn('three doses', 'en')).toEqual([]);
  });
});

describe('the same numbers in both languages', () => {
  test('order does not matter, count does', () => {
    expect(hasSameNumbers({ en: '2 of 3', nl: 'van de 3 zijn er 2' })).toBe(true);
    expect(hasSameNumbers({ en: '2 of 3', nl: 'van de 3 zijn er 2, dus 2' })).toBe(false);
  });
  test('a Dutch text with a decimal point is caught', () => {
    expect(hasSameNumbers({ en: '0.4 mmol/L', nl: '0.4 mmol/L' })).toBe(false);
  });
  test('a changed dose is caught', () => {
    expect(hasSameNumbers({ en: '350 mg', nl: '250 mg' })).toBe(false);
  });
});
