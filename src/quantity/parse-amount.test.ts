import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParseOptions, parseAmount, parseSingleAmount } from './parse-amount.ts';
import type { QuantityProblemCode } from './quantity-problem.ts';

const nl = { language: 'nl' } as const;
const en = { language: 'en' } as const;

/** Every code that reading can give, once; a code that is added without a test does not compile. */
const refusedExamples: Record<
  Exclude<QuantityProblemCode, 'range-not-allowed' | 'not-convertible'>,
  readonly string[]
> = {
  'amount-empty': ['', '   ', '\n'],
  'amount-too-long': [`5 ${'m'.repeat(200)}`, ' '.repeat(201)],
  'number-unreadable': [
    ...[
      'mg',
      'veel',
      'NaN mg',
      'Infinity mg',
      '∞ mg',
      '1e5 mg',
      '1E-3 g',
      '1e999 mg',
      '2 x 10 mg',
      '3×10^5 mg',
      '1/2 g',
    ],
    ...[
      '.5 g',
      ',5 g',
      '5. g',
      '5, g',
      '1..5 mg',
      '1.2.3 mg',
      '1.23.456 mg',
      '1,23,456 mg',
      '1.234,567,8 mg',
      '< 5 mg',
      '½ g',
    ],
    ...[
      '1234567890123456 mg',
      '1 2345 mg',
      '1234 567 mg',
      '012.345.678 mg',
      '- mg',
      `${'9'.repeat(190)} mg`,
      `0.${'1'.repeat(31)} g`,
    ],
  ],
  'number-ambiguous': ['1.500 mg', '1,500 mg', '100-1.500 mg'],
  negative: ['-5 mg', '- 5 mg', '−5 mg', '–5 mg', '-1.5 g'],
  'range-reversed': ['200-100 mg', '5 mg tot 2 mg'],
  'unit-missing': ['5', '1,5', '100-200', '5 - 6 '],
  'unit-unknown': [
    '5 florps',
    '5 mg mg',
    '100-',
    '5 mg/',
    '100 mg - 200',
    '1 mg - 2 g',
    '5 toString',
    '5 MM',
    '5 mg\u0000',
    '5 --6 mg',
  ],
  'unit-biological': [
    '1000 IE',
    '1000 IU',
    '400 i.e.',
    '400 I.U.',
    '1000 IE/dag',
    '1000 IU per day',
    '5 U',
    '10 E',
    '2 units',
    '5 mIU/L',
  ],
  'wrong-dimension': ['5 mL', '5 mmol', '5 mg/d', '5 h'],
};
const massOnly: ParseOptions = { dimensions: ['mass'] };

describe('an amount as text', () => {
  it.each([
    ['1,5 g', nl, 1.5, 'g'],
    ['1.5 g', nl, 1.5, 'g'],
    ['1,5 g', en, 1.5, 'g'],
    ['1.5 g', en, 1.5, 'g'],
    ['1,5 g', {}, 1.5, 'g'],
    ['1.500 mg', nl, 1500, 'mg'],
    ['1,500 mg', nl, 1.5, 'mg'],
    ['1,500 mg', en, 1500, 'mg'],
    ['1.500 mg', en, 1.5, 'mg'],
    ['0.125 mg', {}, 0.125, 'mg'],
    ['0,125 mg', en, 0.125, 'mg'],
    ['1234.567 mg', nl, 1234.567, 'mg'],
    ['1.2345 mg', nl, 1.2345, 'mg'],
    ['1.234.567 mg', {}, 1_234_567, 'mg'],
    ['1,234,567.8 mg', {}, 1_234_567.8, 'mg'],
    ['1.234,5 mg', en, 1234.5, 'mg'],
    ['1 500 mg', {}, 1500, 'mg'],
    ['1\u202f500,5 mg', {}, 1500.5, 'mg'],
    ['1 500.250 mg', {}, 1500.25, 'mg'],
    ["12'345 mg", {}, 12_345, 'mg'],
    ['0.30000000000000004 g', {}, 0.30000000000000004, 'g'],
    ['+5 mg', {}, 5, 'mg'],
    ['0 mg', {}, 0, 'mg'],
    ['200mg', {}, 200, 'mg'],
    ['  200  mg. ', {}, 200, 'mg'],
    ['50 mcg', {}, 50, 'ug'],
    ['50 \u00b5g', {}, 50, 'ug'],
    ['50 \u03bcg', {}, 50, 'ug'],
    ['53%', {}, 53, '%'],
    ['52 y', {}, 52, 'a'],
    ['35 jaar', {}, 35, 'a'],
    ['6 mo', {}, 6, 'mo'],
    ['6 maanden', {}, 6, 'mo'],
    ['14 drinks/wk', {}, 14, '{drink}/wk'],
    ['74 mL/min/{1.73_m2}', {}, 74, 'mL/min/{1.73_m2}'],
    ['74 ml/min/1,73 m²', nl, 74, 'mL/min/{1.73_m2}'],
    ['88 µmol/l', nl, 88, 'umol/L'],
    ['41,5 g/l', nl, 41.5, 'g/L'],
    ['350 mg per dag', nl, 350, 'mg/d'],
  ])('%s with %o is %d %s', (text, options, value, unit) => {
    expect(parseAmount(text, options)).toEqual({ ok: true, value: { low: value, high: value, unit } });
    expect(parseSingleAmount(text, options)).toEqual({ ok: true, value: { value, unit } });
  });

  it.each([
    ['100-200 mg', {}, 100, 200, 'mg'],
    ['100 – 200 mg', {}, 100, 200, 'mg'],
    ['100\u00a0—\u00a0200\u00a0mg', {}, 100, 200, 'mg'],
    ['2,5-5 mmol', {}, 2.5, 5, 'mmol'],
    ['100 tot 200 mg', nl, 100, 200, 'mg'],
    ['100 t/m 200 mg', nl, 100, 200, 'mg'],
    ['100 to 200 mg', en, 100, 200, 'mg'],
    ['100…200 mg', {}, 100, 200, 'mg'],
    ['100...200 mg', {}, 100, 200, 'mg'],
    ['100 mg - 200 mg', {}, 100, 200, 'mg'],
    ['100 mg tot 200 mg', nl, 100, 200, 'mg'],
    ['1.000-1.500 mg', nl, 1000, 1500, 'mg'],
    ['1 000 – 2 000 mg', {}, 1000, 2000, 'mg'],
    ['60-70 mL/min/{1.73_m2}', {}, 60, 70, 'mL/min/{1.73_m2}'],
  ])('%s with %o runs from %d to %d %s', (text, options, low, high, unit) => {
    expect(parseAmount(text, options)).toEqual({ ok: true, value: { low, high, unit } });
    expect(codeOf(parseSingleAmount(text, options))).toBe('range-not-allowed');
  });

  it.each(Object.entries(refusedExamples))('is refused with %s', (code, texts) => {
    for (const text of texts) expect(codeOf(parseAmount(text, massOnly)), JSON.stringify(text)).toBe(code);
  });

  it('names both readings of an ambiguous number, and language settles it', () => {
    const reading = parseAmount('1.500 mg');
    expect(reading.ok ? undefined : reading.problem.parameters).toEqual({ decimal: '1.5', thousands: '1500' });
  });

  it('names the units that would do when the unit is unknown or of another dimension', () => {
    for (const text of ['5 mL', '5 florps']) {
      const reading = parseAmount(text, massOnly);
      expect(reading.ok ? undefined : reading.problem.candidates).toEqual(['kg', 'g', 'mg', 'ug', 'ng']);
    }
  });

  it('repeats what was received, cut to 80 characters and never inside a character', () => {
    const reading = parseAmount(`${'x'.repeat(76)}😀${'y'.repeat(50)}`);
    const received = reading.ok ? '' : (reading.problem.received ?? '');
    expect(received).toBe(`${'x'.repeat(76)}...`);
    const short = parseAmount('5 florps');
    expect(short.ok ? '' : short.problem.received).toBe('5 florps');
  });

  it('takes a Dutch u for hours, never a capital U, which is a biological unit', () => {
    expect(parseAmount('2 u')).toEqual({ ok: true, value: { low: 2, high: 2, unit: 'h' } });
    expect(codeOf(parseAmount('2 U'))).toBe('unit-biological');
    expect(parseAmount('30 U/L')).toEqual({ ok: true, value: { low: 30, high: 30, unit: 'U/L' } });
  });

  it('never throws, and never gives a number that is not finite or a range that is reversed', () => {
    const piece = fc.constantFrom(
      '1',
      '000',
      '.',
      ',',
      '-',
      '–',
      ' ',
      '\u202f',
      'mg',
      'mL/min/',
      '{',
      'IE',
      'to',
      'e',
      '/',
      '+',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((list) => list.join('')),
    );
    const language = fc.constantFrom(nl, en, {});
    fc.assert(
      fc.property(text, language, (written, options) => {
        const reading = parseAmount(written, options);
        if (!reading.ok) return reading.problem.code !== '' && (reading.problem.received ?? '').length <= 80;
        const { low, high } = reading.value;
        return low >= 0 && low <= high && Number.isFinite(high);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the longest and most tangled text in a moment', () => {
    const tangled = ['1', '1 ', '1.', '1,000', '1-', '1 m', '1 /', '1 - ', ' ', '1 tot '].map((piece) =>
      piece.repeat(200).slice(0, 200),
    );
    const start = performance.now();
    for (let round = 0; round < 100; round += 1) for (const text of tangled) parseAmount(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

function codeOf(reading: ReturnType<typeof parseAmount> | ReturnType<typeof parseSingleAmount>): string {
  return reading.ok ? `read as ${JSON.stringify(reading.value)}` : reading.problem.code;
}
