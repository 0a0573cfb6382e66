import { expect, test } from 'vitest';
import { showNumber } from './format-answer.ts';

test('a little of something is not shown as none', () => {
  expect(showNumber(0.00496, 'nl')).toBe('0,005');
  expect(showNumber(0.0099, 'en')).toBe('0.0099');
  expect(showNumber(0, 'en')).toBe('0');
  expect(showNumber(0.012, 'en')).toBe('0.01');
});
