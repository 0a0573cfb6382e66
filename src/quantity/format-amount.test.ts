import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatNumber } from './format-amount.ts';
import { parseSingleAmount } from './parse-amount.ts';
import { QuantityDefect } from './quantity-defect.ts';
import { allUnits } from './unit.ts';

describe('an amount for a reader', () => {
  it.each([
    [1.5, 'g', '1,5 g', '1.5 g'],
    [350, 'mg/d', '350 mg/dag', '350 mg/day'],
    [9876, 'mg', '9876 mg', '9876 mg'],
    [12_345, 'mg', '12.345 mg', '12,345 mg'],
    [1_234_567.8, 'mg', '1.234.568 mg', '1,234,568 mg'],
    [0.000123456, 'g', '0,0001235 g', '0.0001235 g'],
    [50, 'ug', '50 µg', '50 µg'],
    [16.456, 'meq', '16,46 mEq', '16.46 mEq'],
    [53, '%', '53%', '53%'],
    [2, '1', '2', '2'],
    [1, 'a', '1 jaar', '1 year'],
    [52, 'a', '52 jaar', '52 years'],
    [1, 'd', '1 dag', '1 day'],
    [2, 'mo', '2 maanden', '2 months'],
    [14, '{drink}/wk', '14 glazen/week', '14 drinks/week'],
    [74, 'mL/min/{1.73_m2}', '74 mL/min/1,73 m²', '74 mL/min/1.73 m²'],
    [0, 'mg', '0 mg', '0 mg'],
    [-0, 'mg', '0 mg', '0 mg'],
    [3, 'tablet', '3 tablet', '3 tablet'],
  ])('%d %s is "%s" in Dutch and "%s" in English', (value, unit, dutch, english) => {
    expect(formatAmount({ value, unit }, { language: 'nl' })).toBe(dutch);
    expect(formatAmount({ value, unit }, { language: 'en' })).toBe(english);
  });

  it('has the significant digits that are asked for', () => {
    expect(formatNumber(123.456, { language: 'nl', digits: 2 })).toBe('120');
    expect(formatNumber(123.456, { language: 'nl', digits: 5 })).toBe('123,46');
    expect(formatNumber(98_765.4, { language: 'en', digits: 3 })).toBe('98,800');
  });

  it('reads back as the same amount in the same language, to the digits shown', () => {
    const shown = allUnits().filter((unit) => unit.code !== '1');
    const value = fc.oneof(
      fc.double({ min: 1e-6, max: 1e14, noNaN: true }),
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 100_000_000 }).map((whole) => whole / 1000),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...shown), fc.constantFrom('nl', 'en'), (number, unit, language) => {
        const text = formatAmount({ value: number, unit: unit.code }, { language, digits: 17 });
        expect(parseSingleAmount(text, { language }), text).toEqual({
          ok: true,
          value: { value: number, unit: unit.code },
        });
        const short = formatAmount({ value: number, unit: unit.code }, { language });
        const back = parseSingleAmount(short, { language });
        expect(back.ok && back.value.unit, short).toBe(unit.code);
        expect(back.ok ? back.value.value : Number.NaN, short).toEqualWithin(number, { relative: 0.0005 });
      }),
      { numRuns: 3000 },
    );
  });

  it('is never made of something that is not a number', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => formatNumber(bad, { language: 'nl' })).toThrow(QuantityDefect);
    }
  });
});
