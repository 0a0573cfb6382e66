import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerWords, showAnswer, showNumber, unitPerDay } from './format-answer.ts';
import { bar, listItem, padTo, wrap } from './text/layout.ts';

const words: AnswerWords = { unknown: 'unknown', atLeast: (value) => `at least ${value}` };

describe('numbers for a person', () => {
  test.each([
    [0, '0', '0'],
    [0.456, '0.46', '0,46'],
    [9.994, '9.99', '9,99'],
    [12.34, '12.3', '12,3'],
    [123.4, '123', '123'],
    [1234.5, '1235', '1235'],
    [12345, '12,345', '12.345'],
  ])('%s is %s in English and %s in Dutch', (value, english, dutch) => {
    expect(showNumber(value, 'en')).toBe(english);
    expect(showNumber(value, 'nl')).toBe(dutch);
  });

  test('an interval shows both ends, unless they look the same', () => {
    expect(showAnswer({ state: 'known', value: 5, unit: 'mg/d', low: 4, high: 6 }, 'en', words)).toBe('4 – 6');
    expect(showAnswer({ state: 'known', value: 300, unit: 'mg/d', low: 299.9, high: 300.1 }, 'en', words)).toBe('300');
  });

  test('what is not known never looks like nothing', () => {
    expect(showAnswer({ state: 'unknown', missing: ['diet'] }, 'en', words)).toBe('unknown');
    expect(showAnswer({ state: 'unknown', missing: ['diet'], atLeast: 210 }, 'en', words)).toBe('at least 210');
    expect(showAnswer({ state: 'not-applicable', reason: 'x' }, 'en', words)).not.toBe('0');
  });

  test('a unit a day is shown as the unit', () => {
    expect([unitPerDay('mg/d'), unitPerDay('ug/d'), unitPerDay('g')]).toEqual(['mg', 'µg', 'g']);
  });
});

describe('the page', () => {
  test('wrapped text keeps every letter and every width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 0, max: 12 }), (text, indent) => {
        const lines = wrap(text, indent);
        expect(lines.filter((line) => line.length > 80)).toEqual([]);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  test('the text of a list item stands under its first letter', () => {
    const lines = listItem('-', 'word '.repeat(40));
    expect(lines[0]).toMatch(/^ {2}- word/);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}word/);
  });

  test('a bar is as wide as its cells whatever the share, and above one it says so', () => {
    for (const share of [Number.NaN, -1, 0, 1e-9, 0.5, 1, 1.5, Number.POSITIVE_INFINITY])
      expect(bar(share, 20)).toHaveLength(20);
    expect(bar(1.5, 20)).toContain('▶');
    expect(bar(1, 20)).not.toContain('▶');
    expect(bar(0.001, 20)).toContain('█');
    expect(bar(0, 20)).not.toContain('█');
  });

  test('a name that is too long is cut to the width, never beyond it', () => {
    expect(padTo('abc', 5)).toBe('abc  ');
    expect(padTo('abcdefgh', 5)).toBe('abcd…');
  });
});
