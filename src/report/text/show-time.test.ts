import { describe, expect, test } from 'vitest';
import { showTime } from './show-time.ts';

/** The key and its value, as the words would have them. */
const say = (key: string, parameters?: Readonly<Record<string, string>>): string =>
  `${parameters?.['value'] ?? ''} ${key}`;

describe('the time between two intakes', () => {
  test('has a decimal comma in Dutch and a point in English', () => {
    expect(showTime('1.5 h', 'nl', say)).toBe('1,5 report.time.h');
    expect(showTime('1.5 h', 'en', say)).toBe('1.5 report.time.h');
  });
  test('keeps minutes minutes', () => {
    expect(showTime('90 min', 'nl', say)).toBe('90 report.time.min');
  });
});
